import * as z from 'zod/mini';
import { type ConcernId, concerns } from '#rules';
import { keptStore } from '#storage';

const own = z.string().check(z.maxLength(300));

/** The part that a form holds until it is one. */
export const ownWordsSchema = z.object({ own });

/** What matters to the person: the points they chose, the most important first, and a concern in their own words. */
const schema = z.strictObject({
  order: z.array(z.enum(concerns)).check(
    z.maxLength(concerns.length),
    z.refine((list) => new Set(list).size === list.length),
  ),
  own,
});
export type WhatMatters = z.output<typeof schema>;

export const useWhatMatters = keptStore<WhatMatters>({
  name: 'what-matters',
  version: 1,
  schema,
  empty: { order: [], own: '' },
});

/** Chooses a point, as the last in the order, or gives it up. */
export function toggleConcern(id: ConcernId): void {
  useWhatMatters.setState(({ order }) => ({
    order: order.includes(id) ? order.filter((other) => other !== id) : [...order, id],
  }));
}
