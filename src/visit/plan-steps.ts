import type { PlanStep } from '#rules';
import { words } from '#words/after-questions';

const { planSteps, treatmentNames, options } = words.option;

/** The steps of a plan, each with its treatments; several of them are alternatives. */
export function stepsInWords(steps: readonly PlanStep[]): readonly string[] {
  return steps.map(({ id, treatments }) =>
    [planSteps[id], treatments.map((each) => treatmentNames[each]).join(` ${options.plans.or} `)]
      .filter((part) => part !== '')
      .join(': '),
  );
}
