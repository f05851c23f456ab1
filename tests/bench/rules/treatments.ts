import { treatmentIds, treatments } from '#rules';
import type { Treatment } from '../../../rules/treatments/treatment.ts';

/** The treatments as often as asked for, each copy under an id of its own. Once is the real list. */
export function timesOver(times: number): readonly Treatment[] {
  const real = treatmentIds.map((id): Treatment => treatments[id]);
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? real : real.map((treatment) => ({ ...treatment, id: `${treatment.id}-${copy}` })),
  ).flat();
}
