import { answerLines } from '#questionnaire';
import { type Answers, detailIds, detailsAsked, type QuestionId } from '#rules';
import { words } from '#words/after-questions';

/** A question with another answer than before, in the words it was answered by. */
export type ChangedAnswer = {
  readonly question: QuestionId;
  readonly before: string;
  readonly after: string;
};

/**
 * The questions answered otherwise. The order of scar types says nothing; a detail that is not asked, or was left
 * blank, reads as `unsure` and is the same as `unsure`.
 */
export function changedAnswers(before: Answers, after: Answers): readonly ChangedAnswer[] {
  const [was, is] = [meanings(before), meanings(after)];
  return [...was.keys()]
    .filter((question) => was.get(question) !== is.get(question))
    .map((question) => ({ question, before: label(before, question), after: label(after, question) }));
}

function meanings(answers: Answers): ReadonlyMap<QuestionId, string> {
  const { scarTypes, depth, skinType, downtime, details = {} } = answers;
  const asked = detailsAsked(scarTypes);
  return new Map<QuestionId, string>([
    ['scarTypes', [...scarTypes].sort().join()],
    ['depth', depth],
    ['skinType', skinType],
    ['downtime', downtime],
    ...detailIds.map(
      (id) => [`details.${id}`, asked.includes(id) ? (details[id] ?? 'unsure') : 'unsure'] as const,
    ),
  ]);
}

function label(answers: Answers, question: QuestionId): string {
  const line = answerLines(answers).find((each) => each.question === question);
  if (!line) return words.whatIf.trace.notAsked;
  return line.chosen.length > 0 ? line.chosen.join(', ') : words.check.unanswered;
}
