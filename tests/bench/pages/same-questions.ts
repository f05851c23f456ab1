import { coreQuestions } from '#rules';
import { questionnaire } from '../../../src/visit/record/fhir/questionnaire.ts';
import type { ChoiceItem, Questionnaire } from '../../../src/visit/record/fhir/types.ts';

/** The four questions that are always asked, as the app's own FHIR form has them. */
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

/** For LHC-Forms: radio buttons and check boxes as everywhere else, where it would show a list that unfolds. */
export function withControls(form: Questionnaire): object {
  const control = (code: string) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
  });
  return {
    ...form,
    item: form.item
      .filter(isCore)
      .map((item) => ({ ...item, extension: [control(item.repeats ? 'check-box' : 'radio-button')] })),
  };
}

function isCore(item: Questionnaire['item'][number]): item is ChoiceItem {
  return item.type === 'choice' && coreQuestions.some((question) => question === item.linkId);
}
