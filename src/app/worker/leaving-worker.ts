/**
 * Takes the place of the worker when it has to go (`SERVICE_WORKER=off npm run build`): it removes what was kept and
 * then itself. From the next load on every file comes from the network again.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

/** Workbox ends every name with the folder it is for: the same app in another folder of the host keeps its own. */
function isOfThisPlace(name: string): boolean {
  return name.startsWith('scar-options') && name.endsWith(self.registration.scope);
}

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOfThisPlace).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
