import type { ComponentType } from 'react';
import { later } from './later.tsx';

/** The pages of a room, by address. */
export type Pages = Readonly<Record<string, { readonly title: string; readonly Page: ComponentType }>>;

/**
 * The rooms whose code comes later than the app, in the order in which a person may need them: nobody on the way
 * through the questions waits for it.
 */
export const rooms = {
  options: later(() => import('#options/pages')),
  visit: later(() => import('#visit/pages')),
  consultation: later(() => import('#consultation/pages')),
  learn: later(() => import('#learn/pages')),
};
export type RoomName = keyof typeof rooms;

/** What deals with a link in the address: needed by those who open one. */
export const arrivingLink = later(() => import('./arriving-link.tsx'));

/** Fetches the code of everything, one after the other: after it no step waits and none needs a network. */
export async function fetchEverything(): Promise<void> {
  for (const { fetch } of [...Object.values(rooms), arrivingLink]) await fetch();
}
