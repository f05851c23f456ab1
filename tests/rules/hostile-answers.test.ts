import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersSchema,
  coreQuestions,
  depths,
  detailIds,
  details,
  downtimes,
  scarTypes,
  skinTypes,
} from '#rules';
import { anyAnswers, anyDetailId } from '../fixtures/arbitrary-answers.ts';

const valid = { scarTypes: ['boxcar'], depth: 'deep', skinType: 'IV', downtime: 'week' } as const;

function messagesFor(input: unknown): readonly string[] {
  return answersSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? ['accepted'];
}

function nested(levels: number): unknown {
  let inner: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) inner = { inner };
  return inner;
}

class OwnAnswers {
  readonly scarTypes = valid.scarTypes;
  readonly depth = valid.depth;
  readonly skinType = valid.skinType;
  readonly downtime = valid.downtime;
}

class OwnList extends Array<string> {}

describe('refuses what is more than plain data, and throws nothing', () => {
  const thrower = () => {
    throw new Error('I should not have been called');
  };
  const cyclic: { depth: string; details?: unknown } = { ...valid };
  cyclic.details = cyclic;
  const endless: string[] = ['boxcar'];
  endless.length = 4_000_000_000;

  const gap: string[] = [];
  gap[1] = 'boxcar';
  const gapsAtTheEnd = ['boxcar'];
  gapsAtTheEnd.length = 3;
  const hidden = { value: 'deep', enumerable: false };

  test.each<readonly [what: string, place: string, input: unknown]>([
    [
      'a getter that throws',
      'answers',
      Object.defineProperty({ ...valid }, 'depth', { get: thrower, enumerable: true }),
    ],
    [
      'a getter that gives a good value',
      'answers',
      {
        ...valid,
        get depth() {
          return 'deep';
        },
      },
    ],
    [
      'a getter',
      'details',
      {
        ...valid,
        details: {
          get spread() {
            return 'few';
          },
        },
      },
    ],
    [
      'a setter alone',
      'answers',
      Object.defineProperty({ ...valid }, 'depth', { set: thrower, enumerable: true }),
    ],
    ['a proxy that throws when its keys are read', 'answers', new Proxy({ ...valid }, { ownKeys: thrower })],
    [
      'a proxy that throws when its kind is asked',
      'answers',
      new Proxy({ ...valid }, { getPrototypeOf: thrower }),
    ],
    [
      'a proxy that lies about its keys',
      'answers',
      new Proxy({ ...valid }, { ownKeys: () => ['depth', 'depth'] }),
    ],
    ['a proxy that was revoked', 'answers', revoked()],
    ['an instance of a class', 'answers', new OwnAnswers()],
    ['a list of a class of its own', 'scarTypes', { ...valid, scarTypes: OwnList.from(['boxcar']) }],
    ['an object that inherits its fields', 'answers', Object.create(valid)],
    ['a word in a box', 'depth', { ...valid, depth: new String('deep') }],
    ['a date', 'answers', new Date(0)],
    ['a map', 'answers', new Map(Object.entries(valid))],
    ['an object that contains itself', 'details.details.scarTypes', cyclic],
    ['a list that claims billions of entries', 'scarTypes', { ...valid, scarTypes: endless }],
    ['a list with a gap', 'scarTypes', { ...valid, scarTypes: gap }],
    ['a list with gaps at its end', 'scarTypes', { ...valid, scarTypes: gapsAtTheEnd }],
    [
      'a list with a named field',
      'scarTypes',
      { ...valid, scarTypes: Object.assign(['boxcar'], { note: 'x' }) },
    ],
    ['a list too long for any honest answer', 'scarTypes', { ...valid, scarTypes: Array(33).fill('boxcar') }],
    ['more fields than any honest answer has', 'answers', manyFields(33)],
    ['a field named by a symbol', 'answers', { ...valid, [Symbol('depth')]: 'deep' }],
    ['a symbol in place of an entry', 'scarTypes', { ...valid, scarTypes: symbolInPlaceOfAnEntry() }],
    ['a foreign field that hides', 'answers', Object.defineProperty({ ...valid }, 'note', hidden)],
    ['an answer that hides', 'answers', Object.defineProperty({ ...valid }, 'depth', hidden)],
    ['an object within an object', 'details.spread.few', { ...valid, details: { spread: { few: {} } } }],
    ['a list within a list within the list', 'scarTypes.0.0', { ...valid, scarTypes: [[['boxcar']]] }],
    ['an object nested a hundred thousand levels deep', 'inner.inner.inner', nested(100_000)],
    ['an object nested as deep', 'details.inner.inner', { ...valid, details: nested(100_000) }],
  ])('%s, in %s', (_what, place, input) => {
    expect(messagesFor(input)).toEqual([
      `${place} must be plain data: objects and lists of words, nothing else.`,
    ]);
    const paths = answersSchema.safeParse(input).error?.issues.map(({ path }) => path);
    expect(paths).toEqual([place === 'answers' ? [] : place.split('.')]);
  });

  test('but tells what is wrong with a list or object that is only too long to be right', () => {
    expect(messagesFor({ ...valid, scarTypes: Array(32).fill('boxcar') })).toEqual([
      'scarTypes names a type twice.',
    ]);
    expect(messagesFor(manyFields(32))[4]).toMatch(/^answers has a field it does not know: a0, a1, /);
  });

  test('but takes a proxy that shows plain data for what it shows', () => {
    expect(answersSchema.parse(new Proxy({ ...valid }, {}))).toEqual(valid);
  });
});

describe('a field named __proto__, as JSON can carry it', () => {
  test.each([
    [
      'in the answers',
      `{"scarTypes":["boxcar"],"depth":"deep","skinType":"IV","downtime":"week","__proto__":{"isAdmin":true}}`,
      'answers',
    ],
    [
      'in the details',
      `{"scarTypes":["boxcar"],"depth":"deep","skinType":"IV","downtime":"week","details":{"__proto__":{"isAdmin":true}}}`,
      'details',
    ],
  ])('is refused by name and pollutes nothing: %s', (_case, json, place) => {
    const keysBefore = Reflect.ownKeys(Object.prototype);
    expect(messagesFor(JSON.parse(json))).toEqual([`${place} has a field it does not know: __proto__.`]);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keysBefore);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('for any input at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  test('safeParse throws nothing, accepts nothing outside the vocabulary and pollutes nothing', () => {
    const keysBefore = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(anything, (input) => {
        const result = answersSchema.safeParse(input);
        return !result.success && result.error.issues.every(({ message }) => message.length > 0);
      }),
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keysBefore);
  });

  test('anything in place of one answer is refused by the name of its field', () => {
    const field = fc.constantFrom(...coreQuestions, 'details' as const);
    fc.assert(
      fc.property(anyAnswers, field, anything, (answers, question, wrong) => {
        const input = { ...answers, [question]: wrong };
        const messages = messagesFor(input);
        return isValid(question, wrong)
          ? messages[0] === 'accepted'
          : messages.every((message) => message.includes(question));
      }),
    );
  });
});

describe('for any valid answers', () => {
  test('parsing gives back the same', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersSchema.parse(answers)).toEqual(answers);
      }),
    );
  });

  const wrongWord = fc
    .oneof(fc.string(), fc.constantFrom('Unsure', ' deep', 'i', 'vi', 'true', 'none ', ''))
    .filter((word) => !everyWord.has(word));

  test('a wrong word in one question is refused, and that question alone is named', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...coreQuestions), wrongWord, (answers, question, word) => {
        const wrong = question === 'scarTypes' ? [...answers.scarTypes, word] : word;
        const { error } = answersSchema.safeParse({ ...answers, [question]: wrong });
        expect(error?.issues.map(({ path }) => path[0])).toEqual([question]);
        expect(error?.issues[0]?.message).toContain(question);
      }),
    );
  });

  test('a word of another question is refused as well', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(
          messagesFor({ ...answers, depth: answers.skinType === 'unsure' ? 'IV' : answers.skinType }),
        ).toEqual(['depth must be one of: shallow, deep, unsure.']);
      }),
    );
  });

  test('a wrong word in one detail is refused, and that detail alone is named', () => {
    fc.assert(
      fc.property(anyAnswers, anyDetailId, wrongWord, (answers, id, word) => {
        const { error } = answersSchema.safeParse({
          ...answers,
          details: { ...answers.details, [id]: word },
        });
        expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([`details.${id}`]);
        expect(error?.issues[0]?.message).toContain(`details.${id}`);
      }),
    );
  });

  test('one question left out is refused, and named', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...coreQuestions), (answers, question) => {
        const { [question]: _left, ...others } = answers;
        const { error } = answersSchema.safeParse(others);
        expect(error?.issues.map(({ path }) => path[0])).toEqual([question]);
      }),
    );
  });

  test('a foreign field is refused, and named', () => {
    const name = fc.string({ minLength: 1 }).filter((key) => !(key in valid) && key !== 'details');
    fc.assert(
      fc.property(anyAnswers, name, (answers, key) => {
        const input = { ...answers };
        Object.defineProperty(input, key, { value: 'deep', enumerable: true });
        expect(messagesFor(input)).toEqual([`answers has a field it does not know: ${key}.`]);
      }),
    );
  });
});

const everyWord = new Set<string>(
  [scarTypes, depths, skinTypes, downtimes, ...detailIds.map((id) => details[id])].flat(),
);

/** Whether a value drawn at random happens to be a right answer: empty details are. */
function isValid(question: string, value: unknown): boolean {
  return (
    question === 'details' &&
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (Object.getPrototypeOf(value) === null || Object.getPrototypeOf(value) === Object.prototype) &&
    Reflect.ownKeys(value).length === 0
  );
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({ ...valid }, {});
  revoke();
  return proxy;
}

function manyFields(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 'deep']));
}

/** As many fields as entries, but the one field is named by a symbol. */
function symbolInPlaceOfAnEntry(): unknown {
  const list: string[] = Object.assign([], { [Symbol('0')]: 'boxcar' });
  list.length = 1;
  return list;
}
