import { useSyncExternalStore } from 'react';

/** Today by the device's clock, as year-month-day; unknown until the page is in the browser and has been taken over. */
export function useToday(): string | undefined {
  return useSyncExternalStore(whenLookedAtAgain, today, () => undefined);
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A tablet that is taken up the next morning is on a new day. */
function whenLookedAtAgain(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
