import * as z from 'zod/mini';
import { create } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';
import { safeStorage } from '#storage';

/** How the page looks for this person. Kept on the device, through the one storage adapter. */
export const textSizes = ['normal', 'large', 'larger'] as const;
export const schemes = ['system', 'light', 'dark'] as const;

const kept = z.strictObject({ textSize: z.enum(textSizes), scheme: z.enum(schemes) });
type Preferences = z.output<typeof kept>;
export type TextSize = Preferences['textSize'];
export type Scheme = Preferences['scheme'];

type Store = Preferences & {
  readonly setTextSize: (textSize: TextSize) => void;
  readonly setScheme: (scheme: Scheme) => void;
  readonly reset: () => void;
};

const asTheDevice: Preferences = { textSize: 'normal', scheme: 'system' };
const slot = safeStorage.slot<Preferences>({ name: 'preferences', version: 1, schema: kept });

/** What zustand reads has been through the slot's schema: its own merge would take anything. */
const checked: PersistStorage<Preferences> = {
  getItem() {
    const reading = slot.read();
    return reading.kind === 'value' ? { state: reading.value } : null;
  },
  setItem: (_name, { state }) => slot.write(state),
  removeItem: () => slot.clear(),
};

export const usePreferences = create<Store>()(
  persist(
    (set) => ({
      ...asTheDevice,
      setTextSize: (textSize) => set({ textSize }),
      setScheme: (scheme) => set({ scheme }),
      reset: () => set(asTheDevice),
    }),
    {
      name: 'preferences',
      storage: checked,
      partialize: ({ textSize, scheme }) => ({ textSize, scheme }),
      // Read after the first paint, so that it matches the prerendered page.
      skipHydration: true,
    },
  ),
);
