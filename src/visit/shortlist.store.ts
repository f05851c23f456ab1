import * as z from 'zod/mini';
import { type TreatmentId, treatmentIds } from '#rules';
import { keptStore } from '#storage';

/** The options a person wants to talk about. Always in the article's order, whatever the order of choosing. */
const schema = z.strictObject({
  options: z.array(z.enum(treatmentIds)).check(z.maxLength(treatmentIds.length)),
});
export type Shortlist = z.output<typeof schema>;

export const useShortlist = keptStore<Shortlist>({
  name: 'shortlist',
  version: 1,
  schema,
  empty: { options: [] },
});

/** Puts an option on the shortlist, or takes it off again. */
export function toggleShortlisted(id: TreatmentId): void {
  const { options } = useShortlist.getState();
  const chosen = new Set(options.includes(id) ? options.filter((other) => other !== id) : [...options, id]);
  useShortlist.setState({ options: treatmentIds.filter((each) => chosen.has(each)) });
}
