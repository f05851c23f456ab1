import {
  type Caution,
  type CautionRule,
  cautionIds,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '#rules';
import { alike } from './standing-rows.ts';

/** What one caution says under one condition, and the treatments on which it does. */
export type CautionLine = {
  readonly caution: Caution;
  readonly when: CautionRule['when'];
  readonly on: readonly TreatmentId[];
  /** Which line of its caution it is, from 0. */
  readonly line: number;
};

/** Every caution that a treatment can raise, in the order of `cautionIds`; what differs in nothing shares a line. */
export function cautionLines(): readonly CautionLine[] {
  const all = treatmentIds.flatMap((treatment) =>
    treatments[treatment].cautions.map((rule) => ({ treatment, rule })),
  );
  return cautionIds.flatMap((id) =>
    alike(
      all.filter(({ rule }) => rule.caution.id === id),
      ({ rule }) => rule,
    ).map(([{ rule }, same], line) => ({
      caution: rule.caution,
      when: rule.when,
      on: [...new Set(same.map(({ treatment }) => treatment))],
      line,
    })),
  );
}
