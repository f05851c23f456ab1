import * as z from 'zod/mini';
import { type TreatmentId, treatmentIds } from '#rules';
import { keptStore } from '#storage';
import { useShortlist } from '#visit';

/** More than four columns cannot be read side by side. */
export const mostCompared = 4;

/** The options side by side, in the article's order; null until the person chooses, so that the shortlist leads. */
const schema = z.strictObject({
  options: z.nullable(
    z.array(z.enum(treatmentIds)).check(
      z.maxLength(mostCompared),
      z.refine((list) => new Set(list).size === list.length),
    ),
  ),
});

const useCompared = keptStore<z.output<typeof schema>>({
  name: 'compared',
  version: 1,
  schema,
  empty: { options: null },
});

/** What stands side by side now: what was chosen here, or else the first of the shortlist. */
export function useComparedOptions(): readonly TreatmentId[] {
  const chosen = useCompared((state) => state.options);
  const shortlist = useShortlist((state) => state.options);
  return inArticleOrder(chosen ?? shortlist.slice(0, mostCompared));
}

/**
 * Puts an option into the comparison, or takes it out.
 * @param now what stands side by side now
 * @returns false when four are there already: then nothing changes
 */
export function toggleCompared(id: TreatmentId, now: readonly TreatmentId[]): boolean {
  const without = now.filter((other) => other !== id);
  const taken = without.length < now.length;
  if (!taken && now.length >= mostCompared) return false;
  useCompared.setState({ options: taken ? without : inArticleOrder([...now, id]) });
  return true;
}

function inArticleOrder(options: readonly TreatmentId[]): TreatmentId[] {
  return treatmentIds.filter((id) => options.includes(id));
}
