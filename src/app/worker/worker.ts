import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * Keeps the app on the device: after the first visit everything works without a network. It keeps the files of
 * one version, whole, and nothing of a person. A new version waits until no page runs or somebody asks for it.
 */

declare const self: ServiceWorkerGlobalScope;
/** The files of this version with their hashes: written in when the site is built. */
declare const filesOfThisVersion: PrecacheEntry[];

setCacheNameDetails({ prefix: 'scar-options' });
precacheAndRoute(filesOfThisVersion);
cleanupOutdatedCaches();
// Every other page is drawn by the app on an empty page of the same version: no two versions meet.
// Files are no pages: the licences, the picture of a link, or what else the host has beside the app.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('shell.html'), {
    // The path alone: what an address asks for after it makes no file of a page.
    denylist: [/^[^?]*[.](?!html(?:[?]|$))[^./?]+(?:[?]|$)/],
  }),
);
// The first visit needs no second one to be kept.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
