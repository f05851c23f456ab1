import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, detailsAsked } from '#rules';
import { answersFromResponse, questionnaireResponse } from '#visit';
import { allDetails, coreAnswers } from '../../fixtures/answer-space.ts';
import { anyAnswers } from '../../fixtures/arbitrary-answers.ts';
import { complete } from '../../fixtures/render-app.tsx';

const authored = '2026-11-23T08:30:00.000Z';

/** Through a file and back. */
function roundTrip(answers: Answers) {
  return answersFromResponse(JSON.parse(JSON.stringify(questionnaireResponse(answers, authored))));
}

test('a response says which form it answers, when, and what: nothing of the person', () => {
  const { item, ...about } = questionnaireResponse(complete, authored);
  expect(about).toEqual({
    resourceType: 'QuestionnaireResponse',
    language: 'en',
    questionnaire: 'urn:scar-options:questionnaire|1.1.0',
    status: 'completed',
    authored,
  });
  expect(item.map(({ linkId }) => linkId)).toEqual(['scarTypes', 'depth', 'skinType', 'downtime', 'details']);
  expect(item[0]).toEqual({
    linkId: 'scarTypes',
    text: 'What do your scars look like?',
    answer: [
      { valueCoding: { system: 'urn:scar-options:scarTypes', code: 'ice-pick', display: 'Ice pick' } },
    ],
  });
});

describe('only what was answered is in it', () => {
  test('no group of details where none was answered', () => {
    const { details: _, ...core } = complete;
    for (const answers of [core, { ...core, details: {} }]) {
      const { item } = questionnaireResponse(answers, authored);
      expect(item.map(({ linkId }) => linkId)).not.toContain('details');
    }
  });

  test('no detail that such scars are not asked about', () => {
    const answers: Answers = { ...complete, details: { boxcarWidth: 'wide', spread: 'few' } };
    expect(JSON.stringify(questionnaireResponse(answers, authored))).not.toContain('boxcarWidth');
    expect(roundTrip(answers)).toEqual({
      kind: 'answers',
      answers: { ...complete, details: { spread: 'few' } },
    });
  });
});

describe('what is read back is what was answered', () => {
  test('for all 840 sets of the four answers', () => {
    for (const answers of coreAnswers) expect(roundTrip(answers)).toEqual({ kind: 'answers', answers });
    expect(coreAnswers).toHaveLength(840);
  });

  test('for all 243 sets of details, where all are asked', () => {
    const scarTypes = ['ice-pick', 'boxcar'] as const;
    for (const details of allDetails) {
      const answers = { ...complete, scarTypes, details };
      expect(roundTrip(answers)).toEqual({ kind: 'answers', answers });
    }
  });

  test('for any answers, in any order of the kinds of scar, with any of the details open', () => {
    fc.assert(
      fc.property(anyAnswers, ({ details = {}, ...core }) => {
        const asked: readonly string[] = detailsAsked(core.scarTypes);
        const read = Object.entries(details).filter(([id]) => asked.includes(id));
        expect(roundTrip({ ...core, details })).toEqual({
          kind: 'answers',
          answers: { ...core, ...(read.length > 0 ? { details: Object.fromEntries(read) } : {}) },
        });
      }),
    );
  });
});

type Loose = { [key: string]: unknown };
const coded = (question: string, code: string) => ({
  valueCoding: { system: `urn:scar-options:${question}`, code },
});
const item = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  answer: codes.map((code) => coded(linkId, code)),
});
const four = [
  item('scarTypes', 'ice-pick'),
  item('depth', 'deep'),
  item('skinType', 'V'),
  item('downtime', 'week'),
];
function response(items: readonly unknown[] = four, other: Loose = {}): Loose {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'urn:scar-options:questionnaire|1.0.0',
    status: 'completed',
    item: items,
    ...other,
  };
}
const replaced = (linkId: string, by: unknown) => four.map((one) => (one.linkId === linkId ? by : one));
const inDetails = (...items: readonly unknown[]) => [...four, { linkId: 'details', item: items }];

test('a response of another program, with fields of its own, is read', () => {
  const theirs = response(
    [
      { linkId: 'consult-doctor' },
      ...four.map((one) => ({ ...one, id: 'x', text: 'Other words', extension: [{ url: 'theirs' }] })),
      {
        linkId: 'details',
        item: [{ linkId: 'details.spread', answer: [] }, item('details.sunDamage', 'no')],
      },
    ],
    { id: 'a1', meta: { tag: [] }, subject: { reference: 'Patient/1' }, status: 'amended' },
  );
  expect(answersFromResponse(theirs)).toEqual({
    kind: 'answers',
    answers: {
      scarTypes: ['ice-pick'],
      depth: 'deep',
      skinType: 'V',
      downtime: 'week',
      details: { sunDamage: 'no' },
    },
  });
});

test.each(['urn:scar-options:questionnaire', 'urn:scar-options:questionnaire|1.7.2'])(
  'a response to %s is read: the same form, or a version that changed no meaning',
  (questionnaire) => {
    expect(answersFromResponse(response(four, { questionnaire })).kind).toBe('answers');
  },
);

const notTheForm = 'This part does not have the form it should have.';
const notOne = 'This is not an answer file in the FHIR R4 format.';
const otherForm = 'These are answers to another form.';
const notDone = 'status: The answers are not marked as complete.';

test.each<[string, unknown, readonly (string | RegExp)[]]>([
  ['nothing', undefined, [notOne]],
  ['a text', '{"resourceType":"QuestionnaireResponse"}', [notOne]],
  ['a list', [response()], [notOne]],
  ['another resource', response(four, { resourceType: 'Questionnaire' }), [`resourceType: ${notOne}`]],
  ['answers still being given', response(four, { status: 'in-progress' }), [notDone]],
  ['answers withdrawn', response(four, { status: 'entered-in-error' }), [notDone]],
  ['no form named', response(four, { questionnaire: undefined }), [`questionnaire: ${otherForm}`]],
  ['another form', response(four, { questionnaire: 'urn:other|1.0.0' }), [otherForm]],
  [
    'rules of another meaning',
    response(four, { questionnaire: 'urn:scar-options:questionnaire|2.0.0' }),
    ['These answers were made with another version of the rules: 2.0.0.'],
  ],
  ['no items', response(four, { item: undefined }), [`item: ${notTheForm}`]],
  ['an item that is none', response([...four, null]), [`item: 4: ${notTheForm}`]],
  [
    'an answer of another type',
    response(replaced('depth', { linkId: 'depth', answer: [{ valueString: 'deep' }] })),
    [`item: 1: answer: 0: valueCoding: ${notTheForm}`],
  ],
  [
    'a question within a detail',
    response(inDetails({ ...item('details.spread', 'few'), item: [item('details.sunDamage', 'no')] })),
    [`item: 4: item: 0: item: 0: ${notTheForm}`],
  ],
  ['a question there is not', response([...four, item('age', '30')]), ['There is no such question: age.']],
  [
    'a name that means something to a machine',
    response([...four, item('__proto__', 'x')]),
    ['There is no such question: __proto__.'],
  ],
  [
    'an answer there is not',
    response(replaced('depth', item('depth', 'bottomless'))),
    ['There is no such answer to depth: urn:scar-options:depth#bottomless.'],
  ],
  [
    'an answer to another question',
    response(replaced('depth', { linkId: 'depth', answer: [coded('downtime', 'unsure')] })),
    ['There is no such answer to depth: urn:scar-options:downtime#unsure.'],
  ],
  ['a question twice', response([...four, item('depth', 'deep')]), ['A question is answered twice.']],
  [
    'two answers where one is asked for',
    response(replaced('depth', item('depth', 'deep', 'unsure'))),
    ['This question takes one answer: depth.'],
  ],
  [
    'a kind of scar twice',
    response(replaced('scarTypes', item('scarTypes', 'boxcar', 'boxcar'))),
    ['scarTypes names a type twice.'],
  ],
  [
    '“not sure” beside a kind of scar',
    response(replaced('scarTypes', item('scarTypes', 'boxcar', 'unsure'))),
    [/unsure stands alone/],
  ],
  ['an answer missing', response(replaced('depth', { linkId: 'depth' })), [/^depth must be one of/]],
  [
    'no kind of scar',
    response(replaced('scarTypes', { linkId: 'scarTypes', answer: [] })),
    [/^scarTypes must be a list/],
  ],
  [
    'a detail that such scars are not asked about',
    response(inDetails(item('details.boxcarWidth', 'wide'))),
    ['This question is not asked about such scars: details.boxcarWidth.'],
  ],
  [
    'two faults',
    response([...four, item('age', '30'), item('name', 'x')]),
    ['There is no such question: age.', 'There is no such question: name.'],
  ],
])('%s is refused, with all that is wrong and no answers', (_, input, problems) => {
  const read = answersFromResponse(input);
  expect(read).toEqual({
    kind: 'unreadable',
    problems: problems.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
  });
});

test('whatever is parsed from a file is read or refused: nothing throws', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('item', 'questionnaire', 'status', 'answer'),
      (junk, where) => {
        const input =
          where === 'answer'
            ? response([{ linkId: 'depth', answer: junk }])
            : response(four, { [where]: junk });
        expect(answersFromResponse(input).kind).toBe('unreadable');
        expect(answersFromResponse(junk).kind).toBe('unreadable');
      },
    ),
  );
});
