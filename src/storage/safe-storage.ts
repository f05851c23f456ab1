import { createSafeStorage } from './storage.ts';

/** The storage of this browser. Every room keeps its things through it and through nothing else. */
export const safeStorage = createSafeStorage(() => window.localStorage);

/**
 * Calls back when what is stored may have changed behind this page's back: another tab wrote or erased
 * something, or the browser brought this page back from its memory.
 * @returns stops it
 */
export function whenChangedElsewhere(listener: () => void): () => void {
  const broughtBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  window.addEventListener('storage', listener);
  window.addEventListener('pageshow', broughtBack);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener('pageshow', broughtBack);
  };
}
