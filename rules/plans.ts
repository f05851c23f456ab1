import type { QuestionId } from './answers.ts';
import type { Caution, PlanAssessment, PlanId, PlanStep, PlanStepId, Reason, Sources } from './assessment.ts';
import { deepFreeze, remembered } from './frozen.ts';
import { type Condition, holds, type Situation } from './situation.ts';
import { cautionsOf } from './treatments/cautions-of.ts';
import { type TreatmentId, treatments } from './treatments/index.ts';

/** The article's three combinations, as ordered steps. How long to heal in between is the doctor's (F144). */

/** A combination and what brings it up. */
export type PlanRule = {
  readonly id: PlanId;
  /** The plan is shown when at least one of these holds; those that hold say why. */
  readonly reasons: readonly { readonly when: Condition; readonly reason: Reason }[];
  /** A step with a condition belongs to the plan only when that condition holds. */
  readonly steps: readonly { readonly when?: Condition; readonly step: PlanStep }[];
};

const because = (id: string, answers: readonly QuestionId[], ...statements: Sources): Reason => ({
  id,
  side: 'for',
  answers,
  statements,
});

const step = (id: PlanStepId, of: readonly TreatmentId[], ...statements: Sources): { step: PlanStep } => ({
  step: { id, treatments: of, statements },
});

const healing = step('heal', [], 'F144');

export const planRules: readonly PlanRule[] = deepFreeze<readonly PlanRule[]>([
  {
    id: 'lift-then-resurface',
    reasons: [
      {
        when: { anyType: ['ice-pick'], depth: ['deep', 'unsure'] },
        reason: because('lift-then-resurface.for-ice-pick', ['scarTypes', 'depth'], 'F137'),
      },
    ],
    steps: [
      step('lift', ['tca-cross', 'punch-excision'], 'F137'),
      healing,
      // The article says only "fractional laser", not which kind: both stand here.
      step('resurface', ['fractional-ablative-laser', 'non-ablative-fractional-laser'], 'F138'),
    ],
  },
  {
    id: 'needling-with-peels',
    reasons: [
      {
        when: { anyType: ['boxcar', 'rolling'], depth: ['shallow'] },
        reason: because('needling-with-peels.for-shallow-scars', ['scarTypes', 'depth'], 'F139', 'F140'),
      },
      {
        when: { surfaceTone: ['yes'] },
        reason: because('needling-with-peels.for-surface-tone', ['details.surfaceTone'], 'F140'),
      },
    ],
    steps: [
      step('needle', ['microneedling'], 'F139'),
      healing,
      step('peel', ['medium-chemical-peel'], 'F139'),
      step('alternate', [], 'F139'),
    ],
  },
  {
    id: 'subcision-with-fillers',
    reasons: [
      {
        when: { anyType: ['rolling'] },
        reason: because('subcision-with-fillers.for-rolling', ['scarTypes'], 'F141', 'F142'),
      },
      {
        when: { anyType: ['ice-pick'] },
        reason: because('subcision-with-fillers.after-ice-pick-treatment', ['scarTypes'], 'F143'),
      },
    ],
    steps: [
      { when: { anyType: ['ice-pick'] }, ...step('finish-ice-pick-first', [], 'F143') },
      step('subcision', ['subcision'], 'F141', 'F142'),
      step('fillers', ['dermal-fillers'], 'F141', 'F143'),
      step('doctor-sets-timing', [], 'F144'),
    ],
  },
]);

/** The plans the article names for such scars, each with why it is here and the cautions of its parts. */
export const plansFor = remembered(
  ({ mix, depth, skinType, details }: Situation) => `${mix}|${depth}|${skinType}|${details.surfaceTone}`,
  (situation): readonly PlanAssessment[] => planRules.flatMap((plan) => assessPlan(plan, situation)),
);

function assessPlan({ id, reasons, steps }: PlanRule, situation: Situation): readonly PlanAssessment[] {
  const why = reasons.filter(({ when }) => holds(when, situation)).map(({ reason }) => reason);
  if (why.length === 0) return [];
  const taken = steps.filter(({ when }) => !when || holds(when, situation)).map((entry) => entry.step);
  const parts = taken.flatMap((entry) => entry.treatments);
  return [{ id, steps: taken, reasons: why, cautions: merged(parts, situation) }];
}

/** One caution of each kind, at its firmest, with the sources of every part that raises it. */
function merged(parts: readonly TreatmentId[], situation: Situation): readonly Caution[] {
  const byId = new Map<string, Caution>();
  for (const caution of parts.flatMap((part) => cautionsOf(treatments[part], situation))) {
    const before = byId.get(caution.id);
    const [first, ...others] = before?.statements ?? caution.statements;
    const more = [...others, ...caution.statements].filter(
      (id, at, list) => id !== first && list.indexOf(id) === at,
    );
    byId.set(caution.id, {
      id: caution.id,
      level: before?.level === 'firm' ? 'firm' : caution.level,
      statements: [first, ...more],
    });
  }
  return [...byId.values()];
}
