import { createSafeStorage } from './storage.ts';

export { createSafeStorage, type KeptOrNot, type Reading, type SafeStorage, type Slot } from './storage.ts';

/** The storage of this browser. Every room keeps its things through it and through nothing else. */
export const safeStorage = createSafeStorage(() => window.localStorage);
