import { describe, expect, test } from 'vitest';
import {
  type Answers,
  answersSchema,
  coreQuestions,
  depths,
  detailIds,
  details,
  detailsAsked,
  downtimes,
  questionSchemas,
  scarTypeAnswers,
  scarTypes,
  skinTypes,
} from '#rules';
import { coreAnswers, detailSets } from '../fixtures/answer-space.ts';

const valid = { scarTypes: ['boxcar'], depth: 'deep', skinType: 'IV', downtime: 'week' } as const;

/** What the schema says of an input: `accepted`, or each place and message. */
function told(input: unknown): string | readonly string[] {
  const result = answersSchema.safeParse(input);
  return result.success
    ? 'accepted'
    : result.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
}

const notPlain = 'answers must be plain data: objects and lists of words, nothing else.';
const notAnswers = 'answers must be an object with the fields of the questionnaire.';

describe('the vocabularies', () => {
  test('hold the values of the decision table, and no others', () => {
    expect(scarTypes).toEqual(['ice-pick', 'boxcar', 'rolling']);
    expect(depths).toEqual(['shallow', 'deep', 'unsure']);
    expect(skinTypes).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'unsure']);
    expect(downtimes).toEqual(['none', 'few-days', 'week', 'longer', 'unsure']);
    expect(details).toEqual({
      boxcarWidth: ['narrow', 'wide', 'unsure'],
      spread: ['few', 'many', 'unsure'],
      sunDamage: ['yes', 'no', 'unsure'],
      surfaceTone: ['yes', 'no', 'unsure'],
      activeAcne: ['yes', 'no', 'unsure'],
    });
  });

  test('the questions stand in the order in which they are asked', () => {
    expect(coreQuestions).toEqual(['scarTypes', 'depth', 'skinType', 'downtime']);
    expect(detailIds).toEqual(Object.keys(details));
  });

  test('there are eight answers on scar types: each mix once, and unsure alone', () => {
    expect(new Set(scarTypeAnswers.map((types) => types.join(' ')))).toEqual(
      new Set([
        'ice-pick',
        'boxcar',
        'rolling',
        'ice-pick boxcar',
        'ice-pick rolling',
        'boxcar rolling',
        'ice-pick boxcar rolling',
        'unsure',
      ]),
    );
    expect(scarTypeAnswers).toHaveLength(8);
  });
});

describe('which details are asked', () => {
  const ofEverybody = ['sunDamage', 'surfaceTone', 'activeAcne'];
  test.each<readonly [string, Answers['scarTypes'], readonly string[]]>([
    ['how many only with ice pick', ['ice-pick'], ['spread', ...ofEverybody]],
    ['how wide only with boxcar', ['boxcar'], ['boxcarWidth', ...ofEverybody]],
    ['neither with rolling', ['rolling'], ofEverybody],
    ['both with both', ['ice-pick', 'boxcar'], ['boxcarWidth', 'spread', ...ofEverybody]],
    ['neither when the type is unsure', ['unsure'], ofEverybody],
  ])('%s', (_sentence, types, expected) => {
    expect(detailsAsked(types)).toEqual(expected);
  });
});

describe('accepts', () => {
  test('every core set of answers, and every set of details with one, as they are', () => {
    const [someCore] = coreAnswers;
    const sets: readonly unknown[] = [
      ...coreAnswers,
      ...detailSets.map((some) => ({ ...someCore, details: some })),
    ];
    const changed = sets.filter((set) => JSON.stringify(answersSchema.parse(set)) !== JSON.stringify(set));
    expect(sets.length).toBe(840 + detailSets.length);
    expect(changed).toEqual([]);
  });

  test.each([
    ['no details', valid],
    ['empty details', { ...valid, details: {} }],
    ['one detail', { ...valid, details: { activeAcne: 'no' } }],
    ['details that are not asked for these types', { ...valid, details: { spread: 'few' } }],
    ['types in any order', { ...valid, scarTypes: ['rolling', 'ice-pick'] }],
    ['unsure alone', { ...valid, scarTypes: ['unsure'] }],
  ])('%s', (_case, input) => {
    expect(answersSchema.parse(input)).toEqual(input);
  });

  test('an object without a prototype, as some readers of JSON give it', () => {
    expect(told(Object.assign(Object.create(null), valid))).toBe('accepted');
  });

  test('frozen answers, handing back a copy', () => {
    const frozen = Object.freeze({ ...valid, scarTypes: Object.freeze([...valid.scarTypes]) });
    const parsed = answersSchema.parse(frozen);
    expect(parsed).toEqual(frozen);
    expect(parsed).not.toBe(frozen);
    expect(parsed.scarTypes).not.toBe(frozen.scarTypes);
  });
});

describe('refuses a wrong value and names its field', () => {
  const oneOfTypes = 'each of scarTypes must be one of: ice-pick, boxcar, rolling, unsure.';
  const listOfTypes =
    'scarTypes must be a list of one or more of: ice-pick, boxcar, rolling; or only unsure.';
  const noDetails = 'details: details must be an object with the fields of the questionnaire.';

  test.each<readonly [string, object, readonly string[]]>([
    [
      'no scar type',
      { scarTypes: [] },
      ['scarTypes: scarTypes is empty: name at least one type, or unsure.'],
    ],
    [
      'unsure beside a type',
      { scarTypes: ['boxcar', 'unsure'] },
      ['scarTypes: scarTypes names unsure beside a type: unsure stands alone.'],
    ],
    ['a type named twice', { scarTypes: ['boxcar', 'boxcar'] }, ['scarTypes: scarTypes names a type twice.']],
    ['an unknown type', { scarTypes: ['keloid'] }, [`scarTypes.0: ${oneOfTypes}`]],
    ['an unknown type beside a known one', { scarTypes: ['boxcar', 'x'] }, [`scarTypes.1: ${oneOfTypes}`]],
    ['a list within the list', { scarTypes: [['boxcar']] }, [`scarTypes.0: ${oneOfTypes}`]],
    ['a word in place of the list', { scarTypes: 'boxcar' }, [`scarTypes: ${listOfTypes}`]],
    ['an object in place of the list', { scarTypes: { 0: 'boxcar' } }, [`scarTypes: ${listOfTypes}`]],
    ['no list', { scarTypes: null }, [`scarTypes: ${listOfTypes}`]],
    ['an unknown depth', { depth: 'medium' }, ['depth: depth must be one of: shallow, deep, unsure.']],
    [
      'a depth that is undefined',
      { depth: undefined },
      ['depth: depth must be one of: shallow, deep, unsure.'],
    ],
    [
      'an unknown skin type',
      { skinType: 'VII' },
      ['skinType: skinType must be one of: I, II, III, IV, V, VI, unsure.'],
    ],
    [
      'a number for a skin type',
      { skinType: 4 },
      ['skinType: skinType must be one of: I, II, III, IV, V, VI, unsure.'],
    ],
    [
      'an unknown downtime',
      { downtime: 'month' },
      ['downtime: downtime must be one of: none, few-days, week, longer, unsure.'],
    ],
    ['details that are undefined', { details: undefined }, [noDetails]],
    ['details that are null', { details: null }, [noDetails]],
    ['details in a list', { details: [] }, [noDetails]],
    [
      'an unknown detail',
      { details: { pain: 'yes' } },
      ['details: details has a field it does not know: pain.'],
    ],
    [
      'a detail named like something every object has',
      { details: { constructor: 'yes' } },
      ['details: details has a field it does not know: constructor.'],
    ],
    ['a foreign field', { name: 'Mei' }, ['answers has a field it does not know: name.']],
    ['two foreign fields', { a: 1, b: 2 }, ['answers has a field it does not know: a, b.']],
    [
      'two fields at once',
      { depth: 'x', details: { spread: 'some' } },
      [
        'depth: depth must be one of: shallow, deep, unsure.',
        'details.spread: details.spread must be one of: few, many, unsure.',
      ],
    ],
  ])('%s', (_case, wrong, messages) => {
    expect(told({ ...valid, ...wrong })).toEqual(messages);
  });

  test.each(detailIds)('details.%s, unknown or undefined or an object', (id) => {
    const message = `details.${id}: details.${id} must be one of: ${details[id].join(', ')}.`;
    for (const value of ['perhaps', undefined, null, {}, true]) {
      expect(told({ ...valid, details: { [id]: value } })).toEqual([message]);
    }
  });

  test('each of the four questions that is missing', () => {
    expect(told({})).toEqual([
      `scarTypes: ${listOfTypes}`,
      'depth: depth must be one of: shallow, deep, unsure.',
      'skinType: skinType must be one of: I, II, III, IV, V, VI, unsure.',
      'downtime: downtime must be one of: none, few-days, week, longer, unsure.',
    ]);
  });

  test('by throwing the same from parse', () => {
    expect(() => answersSchema.parse({ ...valid, depth: 'x' })).toThrow('depth must be one of');
  });
});

describe('refuses what is no object', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a list', [valid]],
    ['a word', 'deep'],
    ['JSON not yet read', JSON.stringify(valid)],
    ['a number', 4],
    ['a big number', 4n],
    ['a function', () => valid],
    ['a symbol', Symbol('answers')],
  ])('%s', (_case, input) => {
    expect(told(input)).toEqual([notAnswers]);
  });
});

describe('the schema of a single question', () => {
  test('tells the same of its own answer', () => {
    expect(questionSchemas.depth.safeParse('deep').success).toBe(true);
    expect(questionSchemas.depth.safeParse('x').error?.issues[0]?.message).toBe(
      'depth must be one of: shallow, deep, unsure.',
    );
    expect(questionSchemas.scarTypes.safeParse(['unsure']).success).toBe(true);
    expect(questionSchemas.scarTypes.safeParse(['rolling', 'boxcar']).data).toEqual(['rolling', 'boxcar']);
    expect(questionSchemas.scarTypes.safeParse(['rolling', 'unsure']).success).toBe(false);
    expect(questionSchemas.details.safeParse({}).success).toBe(true);
    expect(questionSchemas.details.safeParse(undefined).success).toBe(false);
  });
});

describe('what is not plain data', () => {
  test('is refused in one sentence', () => {
    expect(told(new Date(0))).toEqual([notPlain]);
  });
});
