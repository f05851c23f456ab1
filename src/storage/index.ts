export { adoptKept, adoptOnce, forgetKept, forgetPerson, keptStore, unkeptStore } from './kept-store.ts';
export { safeStorage, whenChangedElsewhere } from './safe-storage.ts';
export { createSafeStorage, type KeptOrNot, type Reading, type SafeStorage, type Slot } from './storage.ts';
export { storedEarly } from './stored-early.ts';
