import { fetchEverything, offline } from './rooms.ts';

/** The rest of the app comes when the page is done: after it no step waits for the network, and none needs one. */
export function afterFirstPaint(): void {
  whenIdle(() => {
    // A page that is left meanwhile does not get them, and needs them no more.
    fetchEverything().catch(() => undefined);
    // A worker that is called back must not be called in again.
    if (!import.meta.env.PROD || import.meta.env.SERVICE_WORKER === 'off') return;
    offline
      .fetch()
      .then(() => offline.get()?.keepForOffline())
      .catch(() => undefined);
  });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}
