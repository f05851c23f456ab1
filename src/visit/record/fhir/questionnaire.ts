import {
  consultDoctor,
  coreQuestions,
  type DetailId,
  detailIds,
  detailsAsked,
  rulesDate,
  rulesVersion,
  type ScarType,
  scarTypes,
  statements,
} from '#rules';
import { language } from '#words';
import { words } from '#words/after-questions';
import { askedCore, askedDetail, detailLinkId, detailsLinkId, questionnaireUrl } from './codes.ts';
import type { AnswerOption, ChoiceItem, Coding, EnableWhen, Questionnaire } from './types.ts';

/** The HL7 extension that says of an answer that it stands alone: R4 itself has no word for it. */
const standsAlone = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  valueBoolean: true,
} as const;

const [advice] = consultDoctor.statements;
const caveat = `${words.option.caveats[consultDoctor.id]}. ${statements[advice].text}`;

/** The questions as a FHIR R4 form, made from the vocabularies of the rules and the words of the pages. */
export function questionnaire(): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl,
    version: rulesVersion,
    name: 'ScarOptions',
    title: words.record.fhir.title,
    status: 'active',
    subjectType: ['Patient'],
    date: rulesDate,
    description: words.record.fhir.description,
    item: [
      { linkId: consultDoctor.id, type: 'display', text: caveat },
      ...coreQuestions.map((question): ChoiceItem => {
        const { title, codes } = askedCore(question);
        const many = question === 'scarTypes';
        return {
          linkId: question,
          type: 'choice',
          text: title,
          required: true,
          repeats: many,
          answerOption: codes.map((code) => option(code, many && code.code === 'unsure')),
        };
      }),
      {
        linkId: detailsLinkId,
        type: 'group',
        text: words.questions.details.title,
        item: detailIds.map(detailItem),
      },
    ],
  };
}

function detailItem(id: DetailId): ChoiceItem {
  const { title, codes } = askedDetail(id);
  const when = askedWhen(id);
  return {
    linkId: detailLinkId(id),
    type: 'choice',
    text: title,
    required: false,
    repeats: false,
    ...(when.length > 0 ? { enableWhen: when } : {}),
    ...(when.length > 1 ? { enableBehavior: 'any' } : {}),
    answerOption: codes.map((code) => option(code, false)),
  };
}

/** The kinds of scar of which one must be chosen for a detail to be asked; none where it is asked of everybody. */
function askedWhen(id: DetailId): readonly EnableWhen[] {
  if (detailsAsked(['unsure']).includes(id)) return [];
  const types: readonly string[] = scarTypes.filter((type: ScarType) => detailsAsked([type]).includes(id));
  return askedCore('scarTypes')
    .codes.filter(({ code }) => types.includes(code))
    .map((answerCoding) => ({ question: 'scarTypes', operator: '=', answerCoding }));
}

function option(valueCoding: Coding, alone: boolean): AnswerOption {
  return alone ? { extension: [standsAlone], valueCoding } : { valueCoding };
}
