import { create } from 'zustand';

type NewVersion = {
  /** Loads the version that waits. There only when one does. */
  readonly load?: () => Promise<void>;
};

/** Whether a newer version of the app waits on this device. */
export const useNewVersion = create<NewVersion>()(() => ({}));
