import type { Order } from './screen.ts';

/** As much of a browser as a walk needs. */
export type WalkedBrowser = {
  /** Opens a tab; `afresh` on a device where the app was never opened. */
  readonly open: (address: string, afresh: boolean) => Promise<WalkedTab>;
  readonly close: () => Promise<void>;
};

export type WalkedTab = {
  /** Runs `pressAndRead` in the page. */
  readonly run: (order: Order) => Promise<string>;
  /** Runs `readStored` in the page. */
  readonly stored: () => Promise<string>;
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
};
