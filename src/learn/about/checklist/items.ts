import type { laterWords } from '#words/later';
import type { PlaceId } from './places.ts';

/** The list the aid is checked against. Another version of it is another set of data, not a change to this one. */
export const instrument = { version: '4.0', checkedOn: '2026-11-24' } as const;

export const tiers = ['qualifying', 'certifying', 'quality'] as const;
export type Tier = (typeof tiers)[number];

export const statuses = ['met', 'partly', 'not-met', 'not-done', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** To which aids a point applies: to all; only to those that give chances; only to those about tests. */
type Applies = 'always' | 'with-chances' | 'with-tests';
/** Where the point itself was seen: in a published table of this version, in another list, or nowhere. */
export type Seen = 'table' | 'extract' | 'memory';

type ItemNumber = keyof (typeof laterWords)['checklist']['points'];
export type Item = {
  readonly number: ItemNumber;
  readonly tier: Tier;
  readonly applies: Applies;
  readonly seen: Seen;
  readonly status: Status;
  /** Where what is said of it can be looked at. */
  readonly where: readonly PlaceId[];
};

type Part = Pick<Item, 'tier' | 'seen'>;

/** A point that applies to every aid. */
function item(part: Part, number: ItemNumber, status: Status, ...where: readonly PlaceId[]): Item {
  return { ...part, number, applies: 'always', status, where };
}

/** A point that does not apply to this aid. */
function beside(part: Part, applies: 'with-chances' | 'with-tests', number: ItemNumber): Item {
  return { ...part, number, applies, status: 'not-applicable', where: [] };
}

const qualifying: Part = { tier: 'qualifying', seen: 'table' };
const certifying: Part = { tier: 'certifying', seen: 'table' };
const known: Part = { tier: 'quality', seen: 'extract' };
const unconfirmed: Part = { tier: 'quality', seen: 'memory' };

/** Every point of the list, as the aid stands today. */
export const items: readonly Item[] = [
  item(qualifying, 1, 'met', 'scars'),
  item(qualifying, 2, 'met', 'start', 'sheet'),
  item(qualifying, 3, 'met', 'allOptions'),
  item(qualifying, 4, 'partly', 'anOption', 'balance'),
  item(qualifying, 5, 'partly', 'anOption', 'balance'),
  item(qualifying, 6, 'partly', 'anOption'),
  item(certifying, 7, 'partly', 'compare', 'balance'),
  item(certifying, 8, 'partly', 'statements', 'howMade'),
  item(certifying, 9, 'met', 'version', 'options'),
  item(certifying, 10, 'met', 'updates'),
  item(certifying, 11, 'met', 'statements', 'limits'),
  item(certifying, 12, 'met', 'funding'),
  beside(certifying, 'with-tests', 13),
  beside(certifying, 'with-tests', 14),
  beside(certifying, 'with-tests', 15),
  beside(certifying, 'with-tests', 16),
  item(known, 17, 'not-met', 'noProcedure'),
  item(known, 18, 'met', 'compare'),
  item(known, 19, 'not-met', 'limits'),
  beside(known, 'with-chances', 20),
  beside(known, 'with-chances', 21),
  beside(known, 'with-chances', 22),
  beside(known, 'with-chances', 23),
  beside(known, 'with-chances', 24),
  item(unconfirmed, 25, 'met', 'whatMatters'),
  item(unconfirmed, 26, 'partly', 'start', 'sheet'),
  item(unconfirmed, 27, 'met', 'sheet'),
  item(unconfirmed, 28, 'not-done', 'reviewers'),
  item(unconfirmed, 29, 'not-done', 'reviewers'),
  item(unconfirmed, 30, 'not-done', 'reviewers'),
  item(unconfirmed, 31, 'not-done', 'reviewers', 'decides'),
  item(unconfirmed, 32, 'not-done', 'reviewers'),
  item(unconfirmed, 33, 'not-done', 'reviewers'),
  item(unconfirmed, 34, 'met', 'howMade'),
  item(unconfirmed, 35, 'partly', 'howMade', 'statements'),
  item(unconfirmed, 36, 'not-done', 'reviewers'),
  item(unconfirmed, 37, 'met', 'readingGrades'),
  item(unconfirmed, 38, 'not-done', 'reviewers'),
  item(unconfirmed, 39, 'not-done', 'reviewers'),
  beside(known, 'with-tests', 40),
  beside(known, 'with-tests', 41),
  beside(known, 'with-tests', 42),
  beside(known, 'with-tests', 43),
  beside(known, 'with-tests', 44),
];

/** How many points of a part have each status. */
export function countsOf(part: readonly Item[]): Readonly<Record<Status, number>> {
  const count = (status: Status) => part.filter((one) => one.status === status).length;
  return {
    met: count('met'),
    partly: count('partly'),
    'not-met': count('not-met'),
    'not-done': count('not-done'),
    'not-applicable': count('not-applicable'),
  };
}
