import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { safeStorage, whenChangedElsewhere } from './safe-storage.ts';
import type { SlotDefinition } from './storage.ts';

type Kept = {
  readonly of: 'person' | 'device';
  readonly adopt: () => void;
  readonly adoptChange: () => void;
  readonly forget: () => void;
};

const everyStore = new Set<Kept>();
/** The app is ready: a store whose code comes later than that takes over what is stored as soon as it is there. */
let ready = false;

/**
 * A store of things the person said or chose, kept on the device through the one storage adapter. It starts empty
 * and takes over what is stored when the app is ready (`adoptKept`), so that the first paint matches the prerendered
 * page; what another tab writes or erases is taken over as well. What is read has been through the schema.
 * @param definition where it is kept, in which shape, and what it holds before anything was said
 */
export function keptStore<T extends object>(
  definition: SlotDefinition<T> & { readonly empty: T },
): UseBoundStore<StoreApi<T>> {
  const slot = safeStorage.slot(definition);
  const store = create<T>()(() => definition.empty);
  let adopting = false;
  const become = (state: T) => {
    adopting = true;
    store.setState(state, true);
    adopting = false;
  };
  store.subscribe((state) => {
    if (!adopting) slot.write(state);
  });
  const adopt = () => {
    const reading = slot.read();
    const next = reading.kind === 'value' ? reading.value : definition.empty;
    if (reading.kind !== 'value' && reading.kind !== 'nothing') return;
    if (JSON.stringify(next) !== JSON.stringify(store.getState())) become(next);
  };
  const kept: Kept = {
    of: definition.of ?? 'person',
    adopt,
    adoptChange() {
      if (slot.changedElsewhere()) adopt();
    },
    forget: () => become(definition.empty),
  };
  everyStore.add(kept);
  if (ready) kept.adopt();
  return store;
}

/** A store of things said or written that lives in memory alone: never stored, and forgotten with everything else. */
export function unkeptStore<T extends object>(empty: T): UseBoundStore<StoreApi<T>> {
  const store = create<T>()(() => empty);
  const nothing = () => undefined;
  everyStore.add({
    of: 'person',
    adopt: nothing,
    adoptChange: nothing,
    forget: () => store.setState(empty, true),
  });
  return store;
}

/**
 * Every kept store takes over what is stored, now and whenever it changed elsewhere.
 * @returns stops watching
 */
export function adoptKept(): () => void {
  adoptOnce();
  ready = true;
  const stopWatching = whenChangedElsewhere(() => {
    for (const store of everyStore) store.adoptChange();
  });
  return () => {
    ready = false;
    stopWatching();
  };
}

/** Every kept store takes over what is stored at this moment, and no later change. */
export function adoptOnce(): void {
  for (const store of everyStore) store.adopt();
}

/** Every store is as if nothing had been said. What is stored is erased by the storage itself. */
export function forgetKept(): void {
  for (const store of everyStore) store.forget();
}

/** The same for what a person said; what belongs to the device stays. */
export function forgetPerson(): void {
  for (const store of everyStore) if (store.of === 'person') store.forget();
}
