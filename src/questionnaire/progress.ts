import {
  type Answers,
  type CoreQuestionId,
  coreQuestions,
  type DetailId,
  type Details,
  detailsAsked,
} from '#rules';

/**
 * Everything that follows from the answers alone: what is open, where to go on, what no longer applies,
 * whether they are complete. Nothing of this is stored, so none of it can go stale.
 */

/** The pages that ask something, in the order in which they are asked. */
export const questionPages = [...coreQuestions, 'details'] as const;
export type QuestionPage = (typeof questionPages)[number];

/** Every page of the way, by the name of its state. */
export type FlowPage = 'start' | QuestionPage | 'scarTypesHelp' | 'skinTypeHelp' | 'check' | 'options';

export type PartialAnswers = { readonly [Q in CoreQuestionId]?: Answers[Q] } & {
  readonly details?: Details;
};

/** An answer that a helper proposes: selected for the person, not yet theirs. */
export type Suggestions = { readonly [Q in 'scarTypes' | 'skinType']?: Answers[Q] };

/**
 * Whether a page still waits for an answer. The details page does while any question on it has none:
 * passing it leaves `unsure` behind, so that a detail which newly applies is asked, and only that one.
 */
export function isOpen(page: QuestionPage, answers: PartialAnswers): boolean {
  if (page !== 'details') return answers[page] === undefined;
  return openDetails(answers).length > 0;
}

export function firstOpen(answers: PartialAnswers): QuestionPage | undefined {
  return questionPages.find((page) => isOpen(page, answers));
}

/** Whether every question asked before this page has its answer. */
export function isReachable(page: FlowPage, answers: PartialAnswers): boolean {
  const open = firstOpen(answers);
  const asking = questionAskedOn(page);
  if (page === 'start' || open === undefined) return true;
  return asking !== undefined && questionPages.indexOf(open) >= questionPages.indexOf(asking);
}

function questionAskedOn(page: FlowPage): QuestionPage | undefined {
  if (page === 'scarTypesHelp') return 'scarTypes';
  if (page === 'skinTypeHelp') return 'skinType';
  return questionPages.find((question) => question === page);
}

/** The details that apply to these answers and have no value yet. */
export function openDetails({ scarTypes, details }: PartialAnswers): readonly DetailId[] {
  return detailsAsked(scarTypes ?? []).filter((id) => details?.[id] === undefined);
}

/** The answers with `unsure` for each detail that applies and was left blank. */
export function withBlankDetailsUnsure(answers: PartialAnswers): PartialAnswers {
  const unsure = Object.fromEntries(openDetails(answers).map((id) => [id, 'unsure' as const]));
  return { ...answers, details: { ...answers.details, ...unsure } };
}

/** The details that have a value and no longer apply, because another answer changed. */
export function staleDetails({ scarTypes, details }: PartialAnswers): readonly DetailId[] {
  const asked: readonly string[] = detailsAsked(scarTypes ?? []);
  return detailIdsIn(details).filter((id) => !asked.includes(id));
}

/** The answers without what no longer applies. Everything still valid is kept. */
export function pruned(answers: PartialAnswers): PartialAnswers {
  const stale: readonly string[] = staleDetails(answers);
  if (stale.length === 0) return answers;
  const kept = Object.entries(answers.details ?? {}).filter(([id]) => !stale.includes(id));
  return { ...answers, details: Object.fromEntries(kept) };
}

/** Complete answers, as the rules take them, or nothing while a question is open. */
export function completeAnswers(answers: PartialAnswers): Answers | undefined {
  const { scarTypes, depth, skinType, downtime, details } = pruned(answers);
  if (firstOpen(answers) || !scarTypes || !depth || !skinType || !downtime) return undefined;
  return { scarTypes, depth, skinType, downtime, ...(details && { details }) };
}

/**
 * Where Back leads: to the overview the person came to change something from, else to the page before.
 * From the check page it leads out, to the start: with everything answered, each question leads back to it.
 */
export function pageBefore(
  page: FlowPage,
  answers: PartialAnswers,
  overview: 'check' | 'options' = 'check',
): FlowPage {
  if (page === 'scarTypesHelp') return 'scarTypes';
  if (page === 'skinTypeHelp') return 'skinType';
  if (page === 'options') return 'check';
  if (page === 'check' || page === 'start') return 'start';
  if (firstOpen(answers) === undefined) return overview;
  return questionPages[questionPages.indexOf(page) - 1] ?? 'start';
}

function detailIdsIn(details: Details | undefined): readonly DetailId[] {
  return detailsAsked(['ice-pick', 'boxcar', 'rolling']).filter((id) => details?.[id] !== undefined);
}
