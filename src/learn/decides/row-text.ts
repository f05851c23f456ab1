import { type Depth, depths as everyDepth, scarTypes } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { answerName } from './conditions.ts';
import type { StandingRow } from './standing-rows.ts';

const { answer, depths: depthNames, treatments: text } = laterWords.decides;
const { option, questionNames } = words;

/** For which scars a line holds: "Ice pick scars, deep; number of ice pick scars: a few". */
export function scarsText({ types, depths, detail }: StandingRow): string {
  const scars =
    types.length === scarTypes.length
      ? text.everyKind
      : text.scars(types.map((type) => option.scarTypes[type]));
  const where = `${scars}, ${depthsText(depths)}`;
  if (!detail) return where;
  const question = `details.${detail.by}` as const;
  const values = detail.values.map((value) => answerName(question, value));
  return `${where}; ${text.detail(answer(questionNames[question]), values)}`;
}

export function depthsText(depths: readonly Depth[]): string {
  return depths.length === everyDepth.length
    ? text.anyDepth
    : text.depth(depths.map((depth) => depthNames[depth]));
}
