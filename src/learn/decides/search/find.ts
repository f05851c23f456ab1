import type { Place } from './places.ts';

/** A place with what is looked through, made ready once. */
export type Findable = { readonly place: Place; readonly folded: string };

export function findable(places: readonly Place[]): readonly Findable[] {
  return places.map((place) => ({ place, folded: fold([place.name, ...place.also].join(' ')) }));
}

/** Fewer letters than this find nearly everything. */
const shortest = 2;

/**
 * The places in which every word of a query occurs, in any form of its letters. Their order stays as it is:
 * nothing is scored or ranked.
 * @returns nothing where too little is asked for
 */
export function find(query: string, places: readonly Findable[]): readonly Place[] | undefined {
  const sought = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (sought.join('').length < shortest) return undefined;
  return places
    .filter(({ folded }) => sought.every((word) => folded.includes(word)))
    .map(({ place }) => place);
}

/** Letters without their case and marks: é as e, CO₂ as co2. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
