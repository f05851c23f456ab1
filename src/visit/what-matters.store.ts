import * as z from 'zod/mini';
import { concerns } from '#rules';
import { keptStore } from '#storage';

/** What matters to the person: the points they chose, the most important first, and a concern in their own words. */
const schema = z.strictObject({
  order: z.array(z.enum(concerns)).check(
    z.maxLength(concerns.length),
    z.refine((list) => new Set(list).size === list.length),
  ),
  own: z.string().check(z.maxLength(300)),
});
export type WhatMatters = z.output<typeof schema>;

export const useWhatMatters = keptStore<WhatMatters>({
  name: 'what-matters',
  version: 1,
  schema,
  empty: { order: [], own: '' },
});
