import { Fhir } from 'fhir';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Answers,
  coreQuestions,
  depths,
  detailIds,
  details,
  detailsAsked,
  downtimes,
  rulesDate,
  rulesVersion,
  scarTypeAnswers,
  scarTypes,
  skinTypes,
  statements,
} from '#rules';
import { type QuestionnaireResponse, questionnaire, questionnaireResponse } from '#visit';
import { words } from '#words/after-questions';
import { allDetails, coreAnswers } from '../../fixtures/answer-space.ts';
import { complete } from '../../fixtures/render-app.tsx';

const authored = '2026-11-23T08:30:00.000Z';
const form = questionnaire();

/** Every item of the form, whatever it stands in. */
const items = form.item.flatMap((item) => [item, ...(item.type === 'group' ? item.item : [])]);
const choices = items.filter((item) => item.type === 'choice');

/** Answers that between them give every answer to every question, with several kinds of scar at once. */
const manyAnswers: readonly Answers[] = [
  ...coreAnswers.filter((_, index) => index % 40 === 0),
  ...scarTypeAnswers.flatMap((types) =>
    allDetails
      .filter((_, index) => index % 61 === 0)
      .map((some) => ({ ...complete, scarTypes: types, details: some })),
  ),
];

describe('a validator of FHIR R4', () => {
  let validator: Fhir;
  beforeAll(() => {
    validator = new Fhir();
  });
  /**
   * What it finds. Of codes in answers FHIR gives an example set only, which it does not have: ours are checked below.
   * It does not look into groups, so what stands in one is laid open for it as well.
   */
  const faults = (resource: { readonly item: readonly object[]; readonly [field: string]: unknown }) => {
    const open = resource.item.flatMap((item) => ('item' in item ? item.item : [item]));
    return [resource, { ...resource, item: open }]
      .flatMap((one) => validator.validate(one, { errorOnUnexpected: true }).messages)
      .map(({ severity, location, message }) => `${severity}: ${location}: ${message}`)
      .filter((fault) => !fault.endsWith('ValueSet/questionnaire-answers" could not be found.'));
  };

  test('finds nothing wrong with the form', () => {
    expect(faults(form)).toEqual([]);
  });

  test('finds nothing wrong with responses', () => {
    for (const answers of manyAnswers) expect(faults(questionnaireResponse(answers, authored))).toEqual([]);
  });

  test('would find what is wrong', () => {
    expect(faults({ ...form, status: 'done' })).not.toEqual([]);
    expect(faults({ ...form, question: [] })).not.toEqual([]);
    const [group] = form.item.filter(({ type }) => type === 'group');
    expect(faults({ ...form, item: [{ ...group, item: [{ linkId: 'details.spread' }] }] })).not.toEqual([]);
    const { status: _, ...without } = questionnaireResponse(complete, authored);
    expect(faults(without)).not.toEqual([]);
  });
});

describe('the form', () => {
  test('says what it is, and of which version', () => {
    const { item: _, ...about } = form;
    expect(about).toEqual({
      resourceType: 'Questionnaire',
      language: 'en',
      url: 'urn:scar-options:questionnaire',
      version: rulesVersion,
      name: 'ScarOptions',
      title: 'Sunken acne scars: questions before a visit',
      status: 'active',
      subjectType: ['Patient'],
      date: rulesDate,
      description: words.record.fhir.description,
    });
    expect(form.name).toMatch(/^[A-Z][A-Za-z0-9_]{0,254}$/);
    expect(form.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('starts with the advice to see a doctor, as the sources put it', () => {
    expect(form.item[0]).toEqual({
      linkId: 'consult-doctor',
      type: 'display',
      text: `See a doctor before any treatment. ${statements.F120.text}`,
    });
  });

  test('has the questions of the rules, in their order, by their ids and the words of the pages', () => {
    expect(items.map(({ linkId }) => linkId)).toEqual([
      'consult-doctor',
      ...coreQuestions,
      'details',
      ...detailIds.map((id) => `details.${id}`),
    ]);
    expect(choices.map(({ text }) => text)).toEqual([
      ...coreQuestions.map((id) => words.questions[id].title),
      ...detailIds.map((id) => words.questions.details.fields[id].title),
    ]);
  });

  test('asks for the four, lets the details be, and takes several kinds of scar', () => {
    expect(choices.filter(({ required }) => required).map(({ linkId }) => linkId)).toEqual([
      ...coreQuestions,
    ]);
    expect(choices.filter(({ repeats }) => repeats).map(({ linkId }) => linkId)).toEqual(['scarTypes']);
  });

  test('offers every answer of the rules, “unsure” last, each in words and under a code of its question', () => {
    const offered = choices.map(({ answerOption }) =>
      answerOption.map(({ valueCoding }) => valueCoding.code),
    );
    expect(offered).toEqual([
      [...scarTypes, 'unsure'],
      [...depths],
      [...skinTypes],
      [...downtimes],
      ...detailIds.map((id) => [...details[id]]),
    ]);
    for (const { linkId, answerOption } of choices) {
      for (const { valueCoding } of answerOption) {
        expect(valueCoding.system).toBe(`urn:scar-options:${linkId}`);
        expect(valueCoding.display).not.toBe(valueCoding.code);
      }
    }
    expect(choices[0]?.answerOption.map(({ valueCoding }) => valueCoding.display)).toEqual([
      'Ice pick',
      'Boxcar',
      'Rolling',
      'I’m not sure',
    ]);
  });

  test('says of one answer that it stands alone: “not sure” beside kinds of scar', () => {
    const alone = choices.flatMap(({ linkId, answerOption }) =>
      answerOption
        .filter(({ extension }) => extension)
        .map(({ valueCoding, extension }) => [linkId, valueCoding.code, extension]),
    );
    expect(alone).toEqual([
      [
        'scarTypes',
        'unsure',
        [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
            valueBoolean: true,
          },
        ],
      ],
    ]);
  });

  test('asks of the width with boxcar scars alone, and of the number with ice pick scars alone', () => {
    const when = (code: string, display: string) => [
      {
        question: 'scarTypes',
        operator: '=',
        answerCoding: { system: 'urn:scar-options:scarTypes', code, display },
      },
    ];
    expect(Object.fromEntries(choices.map(({ linkId, enableWhen }) => [linkId, enableWhen]))).toEqual({
      'details.boxcarWidth': when('boxcar', 'Boxcar'),
      'details.spread': when('ice-pick', 'Ice pick'),
    });
  });

  test('keeps the rules of FHIR that the validator does not look at', () => {
    const ids = items.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { enableWhen = [], enableBehavior } of choices) {
      if (enableWhen.length > 1) expect(enableBehavior).toBeDefined();
      for (const { question, answerCoding } of enableWhen) {
        const asked = choices.find(({ linkId }) => linkId === question);
        expect(asked?.answerOption.map(({ valueCoding }) => valueCoding)).toContainEqual(answerCoding);
      }
    }
    // An absolute address, so that it can be a canonical one; and no bar in it, which would begin a version.
    expect(form.url).toMatch(/^urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9:-]+$/);
    for (const text of stringsIn(form)) expect(text).toMatch(/\S/);
  });
});

describe('a response, for each of many answers', () => {
  test('answers this very version of the form, at a time with its zone', () => {
    const { questionnaire: canonical, authored: at } = questionnaireResponse(complete, authored);
    expect(canonical).toBe(`${form.url}|${form.version}`);
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
  });

  test.each(manyAnswers.map((answers) => [JSON.stringify(answers), answers] as const))('%s', (_, answers) => {
    const response = questionnaireResponse(answers, authored);
    const given = answeredItems(response);
    // In the order of the form, each once, under the text it is asked by.
    const inForm = choices.filter(({ linkId }) => given.some((item) => item.linkId === linkId));
    expect(given.map(({ linkId, text }) => [linkId, text])).toEqual(
      inForm.map(({ linkId, text }) => [linkId, text]),
    );
    for (const { linkId, answer } of given) {
      const asked = choices.find((choice) => choice.linkId === linkId);
      const options = asked?.answerOption.map(({ valueCoding }) => valueCoding);
      for (const { valueCoding } of answer) expect(options).toContainEqual(valueCoding);
      expect(answer.length).toBeGreaterThan(0);
      if (!asked?.repeats) expect(answer).toHaveLength(1);
    }
    // All that must be answered is; nothing is that the form would not show.
    const codes = (question: string) =>
      given.find(({ linkId }) => linkId === question)?.answer.map(({ valueCoding }) => valueCoding.code) ??
      [];
    for (const { linkId, required, enableWhen } of choices) {
      const shown =
        !enableWhen || enableWhen.some((when) => codes(when.question).includes(when.answerCoding.code));
      if (required) expect(codes(linkId)).not.toEqual([]);
      if (!shown) expect(codes(linkId)).toEqual([]);
    }
    expect(codes('scarTypes')).toEqual([...answers.scarTypes]);
    for (const id of detailsAsked(answers.scarTypes)) {
      expect(codes(`details.${id}`)).toEqual([answers.details?.[id] ?? []].flat());
    }
  });
});

function answeredItems({ item }: QuestionnaireResponse) {
  return item.flatMap((one) => ('item' in one ? one.item : [one]));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
