import { type Answers, type DetailId, type Details, detailIds, detailsAsked, type QuestionId } from '#rules';
import { words } from '#words';
import type { PartialAnswers } from './progress.ts';

const { questions } = words;

/** What a person chose, in the words they chose it by. */
export type AnswerLine = { readonly question: QuestionId; readonly chosen: readonly string[] };

/** Every question that is asked of these answers with what was chosen, in the order of asking. */
export function answerLines(answers: PartialAnswers): readonly AnswerLine[] {
  const { scarTypes, depth, skinType, downtime, details = {} } = answers;
  return [
    { question: 'scarTypes', chosen: scarTypeLabels(scarTypes ?? []) },
    { question: 'depth', chosen: depth ? [questions.depth.choices[depth].label] : [] },
    { question: 'skinType', chosen: skinType ? [questions.skinType.choices[skinType].label] : [] },
    { question: 'downtime', chosen: downtime ? [questions.downtime.choices[downtime].label] : [] },
    ...detailsAsked(scarTypes ?? []).map((id) => ({
      question: `details.${id}` as const,
      chosen: detailLabel(id, details),
    })),
  ];
}

function scarTypeLabels(types: Answers['scarTypes']): readonly string[] {
  return types.map((type) => questions.scarTypes.choices[type].label);
}

function detailLabel(id: DetailId, details: Details): readonly string[] {
  const value = details[id];
  if (value === undefined) return [];
  const choices: Readonly<Record<string, { label: string } | undefined>> =
    questions.details.fields[id].choices;
  return [choices[value]?.label ?? value];
}

/** The names of details, for a sentence. */
export function detailNames(ids: readonly DetailId[]): string {
  return detailIds
    .filter((id) => ids.includes(id))
    .map((id) => questions.details.fields[id].short)
    .join(', ');
}
