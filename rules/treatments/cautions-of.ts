import type { Caution } from '../assessment.ts';
import { holds, type Situation } from '../situation.ts';
import type { Treatment } from './treatment.ts';

/** The cautions a treatment carries in a situation, in the order in which its file lists them. */
export function cautionsOf({ cautions }: Treatment, situation: Situation): readonly Caution[] {
  return cautions.filter(({ when }) => holds(when, situation)).map(({ caution }) => caution);
}
