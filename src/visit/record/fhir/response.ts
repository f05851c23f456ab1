import { type Answers, coreQuestions, detailsAsked, rulesVersion } from '#rules';
import { language } from '#words';
import { words } from '#words/after-questions';
import {
  type Asked,
  askedCore,
  askedDetail,
  detailLinkId,
  detailsLinkId,
  questionnaireUrl,
} from './codes.ts';
import type { AnsweredItem, QuestionnaireResponse } from './types.ts';

/**
 * The answers as a FHIR R4 response to `questionnaire()`. A detail that does not apply, or has no answer, is not in
 * it. Of the person it says nothing: whose answers these are is for the record they are put in.
 * @param authored when, as an ISO date-time with its zone: passed in, so that the same answers give the same file
 */
export function questionnaireResponse(answers: Answers, authored: string): QuestionnaireResponse {
  const details = detailsAsked(answers.scarTypes).flatMap((id) => {
    const value = answers.details?.[id];
    return value === undefined ? [] : [answered(detailLinkId(id), askedDetail(id), [value])];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${questionnaireUrl}|${rulesVersion}`,
    status: 'completed',
    authored,
    item: [
      ...coreQuestions.map((question) => {
        const value = answers[question];
        return answered(question, askedCore(question), typeof value === 'string' ? [value] : value);
      }),
      ...(details.length > 0
        ? [{ linkId: detailsLinkId, text: words.questions.details.title, item: details }]
        : []),
    ],
  };
}

function answered(linkId: string, { title, codes }: Asked, values: readonly string[]): AnsweredItem {
  return {
    linkId,
    text: title,
    answer: values.flatMap((value) =>
      codes.filter(({ code }) => code === value).map((valueCoding) => ({ valueCoding })),
    ),
  };
}
