import * as z from 'zod/mini';
import { type PlanId, planIds, type TreatmentId, treatmentIds } from '#rules';
import { keptStore } from '#storage';

/** What a person wants to talk about: options and plans, each once, in the order of the rules. */
const schema = z.strictObject({ options: listOf(treatmentIds), plans: listOf(planIds) });
export type Shortlist = z.output<typeof schema>;

function listOf<Id extends string>(ids: readonly Id[]) {
  return z.array(z.enum(ids)).check(z.refine((list) => new Set(list).size === list.length));
}

export const useShortlist = keptStore<Shortlist>({
  name: 'shortlist',
  version: 1,
  schema,
  empty: { options: [], plans: [] },
});

/** Puts an option on the shortlist, or takes it off again. */
export function toggleShortlisted(id: TreatmentId): void {
  useShortlist.setState(({ options }) => ({ options: toggled(treatmentIds, options, id) }));
}

/** Puts a plan on the shortlist, or takes it off again. */
export function togglePlan(id: PlanId): void {
  useShortlist.setState(({ plans }) => ({ plans: toggled(planIds, plans, id) }));
}

/** In the order of the rules, whatever the order of choosing. */
function toggled<Id>(all: readonly Id[], chosen: readonly Id[], id: Id): Id[] {
  return all.filter((each) => (each === id) !== chosen.includes(each));
}
