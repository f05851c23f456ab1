import { type BesideQuestionsId, besideQuestions, type Statement } from '#rules';

/** Statements that come with the first pages. */
export function statementsBeside(ids: readonly BesideQuestionsId[]): readonly Statement[] {
  return ids.map((id) => besideQuestions[id]);
}
