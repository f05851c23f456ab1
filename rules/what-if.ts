import {
  type CoreQuestionId,
  type Downtime,
  depths,
  details,
  detailsAsked,
  downtimes,
  type QuestionId,
  scarTypes,
  skinTypes,
} from './answers.ts';
import type { Answers } from './answers-schema.ts';
import { cautionsFor, standingsFor } from './assess.ts';
import type { Changes, Move, Shift } from './assessment.ts';
import { deepFreeze, remembered } from './frozen.ts';
import { type Situation, situationOf } from './situation.ts';
import { inArticleOrder, treatmentIds } from './treatments/index.ts';

/** Every answer there is to the question on scar types: each mix of types, and `unsure` alone. */
export const scarTypeAnswers: readonly Answers['scarTypes'][] = deepFreeze([
  ...Array.from({ length: 2 ** scarTypes.length - 1 }, (_, mix) =>
    scarTypes.filter((_type, bit) => ((mix + 1) >> bit) % 2 === 1),
  ),
  ['unsure'],
]);

const coreChoices: { readonly [Q in CoreQuestionId]: readonly Answers[Q][] } = {
  scarTypes: scarTypeAnswers,
  depth: depths,
  skinType: skinTypes,
  downtime: downtimes,
};

/**
 * Every change of a single answer, and what it would move: standings, downtime fits, cautions.
 * Changes that move nothing are listed too, with empty lists: "steady" is an answer as well.
 * Pure and deterministic, deeply frozen. Cost: a few microseconds for each neighbour.
 */
export function whatIf(answers: Answers): readonly Shift[] {
  const now = situationOf(answers);
  return Object.freeze(
    neighbours(answers).map(({ question, to, answers: other }) =>
      Object.freeze({ question, to: deepFreeze(to), ...between(now, situationOf(other)) }),
    ),
  );
}

/**
 * What differs between the assessments of two sets of answers: what moved after a real change, of one answer or of
 * several. Pure and deterministic, deeply frozen.
 */
export function changesBetween(before: Answers, after: Answers): Changes {
  return Object.freeze(between(situationOf(before), situationOf(after)));
}

function between(now: Situation, then: Situation): Changes {
  return {
    moves: moved(standingsFor(now), standingsFor(then), ({ standing }) => standing),
    fits: moved(fitsFor(now.downtime), fitsFor(then.downtime), (fit) => fit),
    cautions: moved(cautionsFor(now), cautionsFor(then), (cautions) => cautions),
  };
}

type Neighbour = { readonly question: QuestionId; readonly to: unknown; readonly answers: Answers };

function neighbours(answers: Answers): readonly Neighbour[] {
  return [
    ...others('scarTypes', answers, sameTypes),
    ...others('depth', answers),
    ...others('skinType', answers),
    ...others('downtime', answers),
    ...detailsAsked(answers.scarTypes).flatMap((id): Neighbour[] => {
      const current = answers.details?.[id] ?? 'unsure';
      return details[id]
        .filter((value) => value !== current)
        .map((to) => ({
          question: `details.${id}`,
          to,
          answers: { ...answers, details: { ...answers.details, [id]: to } },
        }));
    }),
  ];
}

function others<Q extends CoreQuestionId>(
  question: Q,
  answers: Answers,
  same: (one: Answers[Q], other: Answers[Q]) => boolean = Object.is,
): readonly Neighbour[] {
  return coreChoices[question]
    .filter((to) => !same(to, answers[question]))
    .map((to) => ({ question, to, answers: { ...answers, [question]: to } }));
}

function sameTypes(one: Answers['scarTypes'], other: Answers['scarTypes']): boolean {
  const values: readonly string[] = other;
  return one.length === values.length && one.every((type) => values.includes(type));
}

const fitsFor = remembered(
  (downtime: Downtime) => downtime,
  (downtime) => inArticleOrder.map((treatment) => treatment.downtime[downtime].fit),
);

const nothingMoves: readonly never[] = Object.freeze([]);

/** The treatments for which two lists, both in the article's order, differ. */
function moved<Part, What>(
  before: readonly Part[],
  after: readonly Part[],
  of: (part: Part) => What,
): readonly Move<What>[] {
  // Lists are shared between answers that agree on what they rest on: most comparisons end here.
  if (before === after) return nothingMoves;
  const moves: Move<What>[] = [];
  before.forEach((part, index) => {
    const other = after[index];
    const treatment = treatmentIds[index];
    if (other === undefined || treatment === undefined) return;
    const [from, to] = [of(part), of(other)];
    if (!same(from, to)) moves.push(Object.freeze({ treatment, from, to }));
  });
  return Object.freeze(moves);
}

/** Lists of the same cautions count as unchanged, though another answer put its own list together. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((caution, index) => caution === other[index]);
}
