import { type CoreQuestionId, coreQuestions } from '#rules';
import { words } from '#words';

/** The words around a question, wired the same way on every page. */
export function questionText(question: CoreQuestionId | 'details') {
  const { title, hint, why } = words.questions[question];
  return { title, hint, why: { label: words.common.why, text: why } };
}

export function missingText(question: CoreQuestionId, missing: boolean) {
  return missing ? { label: words.common.error, text: words.questions[question].missing } : undefined;
}

export function progressText(question: CoreQuestionId): string {
  return words.common.progress(coreQuestions.indexOf(question) + 1, coreQuestions.length);
}
