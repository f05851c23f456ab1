import {
  type CaveatCondition,
  type DetailId,
  detailIds,
  type QuestionId,
  type ScarType,
  type WiderCondition,
} from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const text = laterWords.decides.conditions;
const { questions, questionNames, option } = words;

/** The words for each part a condition can have, where it has it: a part without words does not compile. */
const parts: {
  readonly [Part in keyof WiderCondition]-?: (condition: WiderCondition) => string | undefined;
} = {
  typesKnown: ({ typesKnown }) =>
    typesKnown === undefined ? undefined : typesKnown ? text.typesKnown : text.typesNotKnown,
  atLeastTypes: ({ atLeastTypes }) =>
    atLeastTypes === undefined ? undefined : text.atLeastTypes(atLeastTypes),
  anyType: ({ anyType }) => anyType && text.anyType(anyType.map(typeName)),
  noType: ({ noType }) => noType && text.noType(noType.map(typeName)),
  depth: ({ depth }) => depth && answersText('depth', depth),
  skinType: ({ skinType }) => skinType && answersText('skinType', skinType),
  downtime: ({ downtime }) => downtime && answersText('downtime', downtime),
  surfaceTone: ({ surfaceTone }) => surfaceTone && answersText('details.surfaceTone', surfaceTone),
  activeAcne: ({ activeAcne }) => activeAcne && answersText('details.activeAcne', activeAcne),
};

/** What raises a caution, a caveat or a plan, in words. */
export function conditionText(condition: CaveatCondition): string {
  if (condition === 'named-yet-conflicting') return text.conflict;
  const given = Object.values(parts).flatMap((write) => write(condition) ?? []);
  return given.length === 0 ? text.always : text.all(given);
}

/** Several, of which one is enough, each in words of its own. */
export function anyOfTexts([first, ...more]: readonly CaveatCondition[]): readonly string[] {
  if (first === undefined) return [];
  return [conditionText(first), ...more.map((condition) => text.or(conditionText(condition)))];
}

type NamedAnswers = Exclude<QuestionId, 'scarTypes'>;

/** A question and some answers to it: "Depth: deep or not sure". */
export function answersText(question: NamedAnswers, values: readonly string[]): string {
  return text.is(
    questionNames[question],
    values.map((value) => answerName(question, value)),
  );
}

/** An answer as it reads within a sentence. */
export function answerName(question: NamedAnswers, value: string): string {
  if (value === 'unsure') return text.notSure;
  if (question === 'skinType') return value;
  const choices: Readonly<Record<string, { readonly label: string } | undefined>> =
    question === 'depth' || question === 'downtime'
      ? questions[question].choices
      : questions.details.fields[detailOf(question)].choices;
  return laterWords.decides.answer(choices[value]?.label ?? value);
}

function detailOf(question: `details.${DetailId}`): DetailId {
  const id = detailIds.find((each) => question === `details.${each}`);
  if (!id) throw new RangeError(`no detail ${question}`);
  return id;
}

function typeName(type: ScarType): string {
  return option.scarTypes[type];
}
