import { answerLines } from '#questionnaire';
import {
  type Answers,
  consultDoctor,
  type PlanAssessment,
  type PlanId,
  type PlanStep,
  reviewDue,
  rulesDate,
  rulesVersion,
} from '#rules';
import { statementText } from '#statements';
import { words } from '#words/after-questions';
import { stepsInWords } from '../plan-steps.ts';

/**
 * What plain text is made of. One thing a line and no line broken by hand: a phone, a letter and a record system each
 * break lines at their own width. A part without content is left out, heading and all.
 */
type Part = readonly string[];

export function together(parts: readonly Part[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** A heading and its points, or nothing where there are none. */
export function list(heading: string, points: readonly string[], note?: string): Part {
  const said = points.map(oneLine).filter((point) => point !== '');
  if (said.length === 0) return [];
  return [heading, ...said.map((point) => `- ${point}`), ...(note === undefined ? [] : [note])];
}

/** A detail that was left open is no answer, and is not told as one. */
export function answersInWords(answers: Answers): Part {
  return answerLines(answers)
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ question, chosen }) => `${words.questionNames[question]}: ${chosen.join(', ')}`);
}

export function planInWords(id: PlanId, steps: readonly PlanStep[]): string {
  return `${words.option.plans[id]} (${stepsInWords(steps).join('; ')})`;
}

/** Those of the plans that were asked for, in the order of the rules. */
export function plansInWords(plans: readonly PlanAssessment[], asked: readonly PlanId[]): Part {
  return plans.filter(({ id }) => asked.includes(id)).map(({ id, steps }) => planInWords(id, steps));
}

/** How every text ends: the advice to see a doctor, the rules it was made with, what it rests on, what it is for. */
export function closing(): readonly Part[] {
  return [
    [words.option.caveats[consultDoctor.id], statementText(consultDoctor.statements)],
    [
      words.option.options.rules(rulesVersion, words.app.date(rulesDate)),
      words.app.checkBy(words.app.date(reviewDue)),
      words.option.options.evidence,
      words.app.footer.purpose,
    ],
  ];
}

/** The lines that a person typed, in whatever way they end. */
export function linesOf(typed: string): Part {
  return visible(typed)
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd());
}

/** A point a person typed may hold line breaks, which would look like points of their own. */
function oneLine(point: string): string {
  return visible(point).replace(/\s+/g, ' ').trim();
}

/** Without what no one sees but what can garble a record: control signs, and marks that turn the reading direction. */
function visible(typed: string): string {
  return typed.replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
