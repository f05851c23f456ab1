import type { ComponentType } from 'react';
import { type Later, later } from './later.tsx';

export type PageOfApp = { readonly title: string; readonly Page: ComponentType };
/** Pages by address. */
export type Pages = Readonly<Record<string, PageOfApp>>;

/**
 * The rooms whose code comes later than the app, in the order in which a person may need them: nobody on the way
 * through the questions waits for it.
 */
export const rooms = {
  questionnaire: later(() => import('#questionnaire/pages')),
  options: later(() => import('#options/pages')),
  visit: later(() => import('#visit/pages')),
  consultation: later(() => import('#consultation/pages')),
  learn: later(() => import('#learn/pages')),
};
export type RoomName = keyof typeof rooms;

/** By the first word of an address, the room it belongs to. Which pages there are, the room itself knows. */
const roomsByWord: Readonly<Partial<Record<string, RoomName>>> = {
  check: 'questionnaire',
  options: 'options',
  treatments: 'options',
  compare: 'options',
  'what-if': 'options',
  visit: 'visit',
  'what-matters': 'visit',
  consultation: 'consultation',
  clinic: 'consultation',
  learn: 'learn',
  'how-it-decides': 'learn',
  about: 'learn',
};

/** The room at an address, where its code comes later than the app. */
export function roomAt(path: string): Later<{ readonly pages: Pages }> | undefined {
  const [, word = '', , beside] = path.split('/');
  // The pages of the questions come with the app, and the pages that help with one come later.
  const name = beside === 'help' ? 'questionnaire' : roomsByWord[word];
  return name && rooms[name];
}

/** What deals with a link in the address: needed by those who open one. */
export const arrivingLink = later(() => import('./arriving-link.tsx'));

/** What keeps the app on the device. */
export const offline = later(() => import('./offline/offline.ts'));

/** Fetches the code of everything, one after the other: after it no step waits and none needs a network. */
export async function fetchEverything(): Promise<void> {
  for (const { fetch } of [...Object.values(rooms), arrivingLink]) await fetch();
}
