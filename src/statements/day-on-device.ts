import { useSyncExternalStore } from 'react';

/**
 * The day on this device (year-month-day), by its own clock and in its own time zone: it may be wrong, so what rests
 * on it says so. Empty before the page runs in a browser, so that the first paint is the prerendered one.
 */
export function useDayOnDevice(): string {
  return useSyncExternalStore(whenSeenAgain, today, () => '');
}

function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** A tablet in a clinic may keep a page open for weeks: the day is read again when someone comes back to it. */
function whenSeenAgain(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
