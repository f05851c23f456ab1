import * as z from 'zod/mini';
import { createSafeStorage } from '#storage';

/** `full`: there is no room for a longer text than this. */
export type Faults = { read?: boolean; write?: boolean; full?: number };

/** The browser's storage, as much of it as is used, over a plain map. */
export function memory(faults: Faults = {}): Storage {
  const kept = new Map<string, string>();
  const area: Record<string, unknown> = {
    getItem: (key: string) => {
      if (faults.read) throw new DOMException('no', 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (faults.write || value.length > (faults.full ?? Number.POSITIVE_INFINITY))
        throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  };
  // A browser's storage lists its keys as its own properties; only a proxy can do that over a map.
  return new Proxy(area as object as Storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

export const definition = { name: 'note', version: 2, schema: z.strictObject({ word: z.string() }) };
export const key = 'scar-options.note';
export const envelope = (version: number, data: unknown) =>
  JSON.stringify({ app: 'scar-options', version, data });

export function opened(faults: Faults = {}) {
  const area = memory(faults);
  const storage = createSafeStorage(() => area);
  return { area, storage, slot: storage.slot(definition) };
}
