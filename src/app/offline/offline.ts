import { Workbox } from 'workbox-window';
import { useNewVersion } from './new-version.store.ts';

export { NewVersion } from './new-version.tsx';

/**
 * Starts the worker that keeps the app on the device. Where the browser forbids it, everything works all the same,
 * only not without a network. A newer version is offered and never put under a running page.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox(scriptAddress(`${import.meta.env.BASE_URL}worker.js`), {
    updateViaCache: 'none',
  });
  let asked = false;
  const load = async () => {
    asked = true;
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.waiting) worker.messageSkipWaiting();
    // Another page has taken the version that waited: loading this one anew is all that is left to do.
    else window.location.reload();
  };
  const offer = () => useNewVersion.setState({ load });
  worker.addEventListener('waiting', offer);
  worker.addEventListener('controlling', () => {
    if (asked) window.location.reload();
  });
  worker
    .register({ immediate: true })
    .then((registration) => offerLater(registration, offer))
    .catch(() => undefined);
  // A tablet may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
}

/**
 * Workbox follows the first newer version alone. A page that stays open may see several: one that came only half, as
 * in a deployment under way, and then the whole one.
 */
function offerLater(registration: ServiceWorkerRegistration | undefined, offer: () => void): void {
  registration?.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // One that takes its place at once, such as the very first, waits for no longer than that.
      setTimeout(() => coming === registration.waiting && offer(), longestWayToItsPlace);
    });
  });
}

/** In milliseconds. */
const longestWayToItsPlace = 1000;

/** The one script address the policy of this page lets through. */
function scriptAddress(address: string): string | TrustedScriptURL {
  if (!window.trustedTypes) return address;
  return window.trustedTypes
    .createPolicy('app-sw', { createScriptURL: (asked) => (asked === address ? asked : '') })
    .createScriptURL(address);
}
