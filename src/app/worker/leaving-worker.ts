/**
 * Takes the place of the worker when it has to go (`SERVICE_WORKER=off npm run build`): it removes what was kept and
 * then itself. From the next load on every file comes from the network again.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('scar-options')).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}
