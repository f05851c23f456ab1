import { useEffect, useState } from 'react';

/**
 * The day on this device (year-month-day). Only shown, never reckoned with: a device's clock may be wrong. Nothing
 * before the page runs in a browser.
 */
export function useDateOnDevice(): string {
  const [date, setDate] = useState('');
  useEffect(() => {
    const now = new Date();
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    setDate(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
  }, []);
  return date;
}
