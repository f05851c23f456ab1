import {
  type CoreQuestionId,
  type DetailId,
  depths,
  details,
  downtimes,
  type QuestionId,
  scarTypes,
  skinTypes,
} from '#rules';
import { words } from '#words/after-questions';
import type { Coding } from './types.ts';

/**
 * How this product's questions and answers are named in FHIR. The names are ids of the rules and never change with
 * the words; they are addresses of nothing, so they stay true wherever the page is served from.
 */

export const questionnaireUrl = 'urn:scar-options:questionnaire';

/** The group that holds the optional questions. */
export const detailsLinkId = 'details';

export function detailLinkId(id: DetailId): `details.${DetailId}` {
  return `details.${id}`;
}

/** The set of codes a question is answered with: one set a question, since `unsure` differs from one to the next. */
export function systemOf(question: QuestionId): string {
  return `urn:scar-options:${question}`;
}

/** A question as a form asks it: its title, and what it can be answered with, in the order of the page. */
export type Asked = { readonly title: string; readonly codes: readonly Coding[] };

export function askedCore(question: CoreQuestionId): Asked {
  const { title, choices } = words.questions[question];
  return asked(question, title, coreValues[question], choices);
}

export function askedDetail(id: DetailId): Asked {
  const { title, choices } = words.questions.details.fields[id];
  return asked(detailLinkId(id), title, details[id], choices);
}

const coreValues: Readonly<Record<CoreQuestionId, readonly string[]>> = {
  scarTypes: [...scarTypes, 'unsure'],
  depth: depths,
  skinType: skinTypes,
  downtime: downtimes,
};

function asked(
  question: QuestionId,
  title: string,
  values: readonly string[],
  choices: Readonly<Record<string, { readonly label: string } | undefined>>,
): Asked {
  const system = systemOf(question);
  return {
    title,
    codes: values.map((code) => ({ system, code, display: choices[code]?.label ?? code })),
  };
}
