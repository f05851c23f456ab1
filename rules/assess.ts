import type { Answers } from './answers-schema.ts';
import type { Assessment, OptionAssessment } from './assessment.ts';
import { caveatsFor } from './caveats.ts';
import { remembered } from './frozen.ts';
import { plansFor } from './plans.ts';
import { type Situation, situationOf } from './situation.ts';
import { cautionsOf } from './treatments/cautions-of.ts';
import { inArticleOrder } from './treatments/index.ts';
import { standingOf } from './treatments/standing-of.ts';
import { rulesVersion } from './version.ts';

/**
 * What the sources name for answers like these: every treatment once, in the article's order.
 * It describes; it never selects, scores or ranks for the person.
 * @param answers complete answers, as `answersSchema` gives them
 * @returns a deeply frozen assessment whose first caveat is `consult-doctor`
 * Pure, total and deterministic: no clock, chance, locale, network or storage; never throws for an `Answers`.
 * Cost: a few microseconds; parts that answers have in common are computed once and shared.
 */
export function assess(answers: Answers): Assessment {
  const situation = situationOf(answers);
  const options = optionsFor(situation);
  return Object.freeze({
    rulesVersion,
    answers: copied(answers),
    caveats: caveatsFor(situation, options),
    options,
    plans: plansFor(situation),
  });
}

function optionsFor(situation: Situation): readonly OptionAssessment[] {
  const standings = standingsFor(situation);
  const cautions = cautionsFor(situation);
  return Object.freeze(
    inArticleOrder.map(({ id, downtime }, index) => {
      const { standing, perScarType, reasons } = at(standings, index);
      return Object.freeze({
        treatment: id,
        standing,
        perScarType,
        downtime: downtime[situation.downtime],
        reasons,
        cautions: at(cautions, index),
      });
    }),
  );
}

/**
 * The standing of every treatment, in the article's order.
 * It rests on scar types, depth and details alone: skin type and downtime never change one.
 */
export const standingsFor = remembered(
  ({ mix, typesKnown, depth, details }: Situation) =>
    `${typesKnown}|${mix}|${depth}|${details.boxcarWidth}|${details.spread}|${details.sunDamage}|${details.surfaceTone}`,
  (situation) => inArticleOrder.map((treatment) => standingOf(treatment, situation)),
);

/** The cautions of every treatment, in the article's order. */
export const cautionsFor = remembered(
  ({ mix, depth, skinType, details }: Situation) => `${mix}|${depth}|${skinType}|${details.surfaceTone}`,
  (situation) => inArticleOrder.map((treatment) => cautionsOf(treatment, situation)),
);

/** The caller keeps the right to change its own object; the assessment must not change with it. */
function copied(answers: Answers): Answers {
  const scarTypes = Object.freeze([...answers.scarTypes]) as Answers['scarTypes'];
  if (!answers.details) return Object.freeze({ ...answers, scarTypes });
  return Object.freeze({ ...answers, scarTypes, details: Object.freeze({ ...answers.details }) });
}

/** The item at a place that the lists above, all in the article's order, are known to have. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}
