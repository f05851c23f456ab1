import { coreQuestions } from '#rules';
import { questionnaire } from '../../../src/visit/record/fhir/questionnaire.ts';
import type { ChoiceItem, Questionnaire } from '../../../src/visit/record/fhir/types.ts';

/** The four questions that are always asked, as the app's own FHIR form has them: LHC-Forms reads it as it is. */
export function fourQuestions(): Questionnaire {
  const form = questionnaire();
  return { ...form, item: form.item.filter(isCore) };
}

/** The same for SurveyJS, one question a page as in the app. */
export function surveyOf({ title, item }: Questionnaire): object {
  return {
    title,
    pages: item.filter(isCore).map(({ linkId, text, repeats, answerOption }) => ({
      name: linkId,
      elements: [
        {
          type: repeats ? 'checkbox' : 'radiogroup',
          name: linkId,
          title: text,
          isRequired: true,
          choices: answerOption.map(({ valueCoding: { code, display } }) => ({ value: code, text: display })),
        },
      ],
    })),
  };
}

function isCore(item: Questionnaire['item'][number]): item is ChoiceItem {
  return item.type === 'choice' && coreQuestions.some((question) => question === item.linkId);
}
