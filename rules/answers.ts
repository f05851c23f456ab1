import * as z from 'zod/mini';

/**
 * What a person can answer. The vocabularies come first; schemas and types follow from them,
 * so that no set of values is written twice. `unsure` is an answer with consequences, never a gap.
 */
export const scarTypes = ['ice-pick', 'boxcar', 'rolling'] as const;
export const depths = ['shallow', 'deep', 'unsure'] as const;
export const skinTypes = ['I', 'II', 'III', 'IV', 'V', 'VI', 'unsure'] as const;
export const downtimes = ['none', 'few-days', 'week', 'longer', 'unsure'] as const;
export const details = {
  boxcarWidth: ['narrow', 'wide', 'unsure'],
  spread: ['few', 'many', 'unsure'],
  sunDamage: ['yes', 'no', 'unsure'],
  surfaceTone: ['yes', 'no', 'unsure'],
  activeAcne: ['yes', 'no', 'unsure'],
} as const;

export type ScarType = (typeof scarTypes)[number];
export type Depth = (typeof depths)[number];
export type SkinType = (typeof skinTypes)[number];
export type Downtime = (typeof downtimes)[number];
export type DetailId = keyof typeof details;
export type DetailValue<D extends DetailId> = (typeof details)[D][number];
export type CoreQuestionId = 'scarTypes' | 'depth' | 'skinType' | 'downtime';
export type QuestionId = CoreQuestionId | `details.${DetailId}`;

/** The four questions that are always asked, in the order they are asked. */
export const coreQuestions = [
  'scarTypes',
  'depth',
  'skinType',
  'downtime',
] as const satisfies readonly CoreQuestionId[];

/** The optional questions, in the order they are asked. */
export const detailIds = [
  'boxcarWidth',
  'spread',
  'sunDamage',
  'surfaceTone',
  'activeAcne',
] as const satisfies readonly DetailId[];

const oneOf = <const Values extends readonly [string, ...string[]]>(field: string, values: Values) =>
  z.enum(values, { error: `${field} must be one of: ${values.join(', ')}.` });

const scarTypeValues = [...scarTypes, 'unsure'] as const;
const scarTypesMessage = `scarTypes must be a list of one or more of: ${scarTypes.join(', ')}; or only unsure.`;
const listedScarTypes = z
  .array(
    z.enum(scarTypeValues, { error: `each of scarTypes must be one of: ${scarTypeValues.join(', ')}.` }),
    {
      error: scarTypesMessage,
    },
  )
  .check(
    z.minLength(1, { error: 'scarTypes is empty: name at least one type, or unsure.' }),
    z.refine((list) => new Set(list).size === list.length, { error: 'scarTypes names a type twice.' }),
    z.refine((list) => list.length < 2 || !list.includes('unsure'), {
      error: 'scarTypes names unsure beside a type: unsure stands alone.',
    }),
  );

const foreignKeys = (what: string) => (issue: { code?: string | undefined; keys?: readonly string[] }) =>
  issue.code === 'unrecognized_keys'
    ? `${what} has a field it does not know: ${(issue.keys ?? []).join(', ')}.`
    : `${what} must be an object with the fields of the questionnaire.`;

const optionalDetail = <D extends DetailId>(id: D) => z.exactOptional(oneOf(`details.${id}`, details[id]));

/** One schema a question, for a form that asks just that question. */
export const questionSchemas = {
  scarTypes: z.pipe(listedScarTypes, z.union([z.tuple([z.literal('unsure')]), z.array(z.enum(scarTypes))])),
  depth: oneOf('depth', depths),
  skinType: oneOf('skinType', skinTypes),
  downtime: oneOf('downtime', downtimes),
  details: z.strictObject(
    {
      boxcarWidth: optionalDetail('boxcarWidth'),
      spread: optionalDetail('spread'),
      sunDamage: optionalDetail('sunDamage'),
      surfaceTone: optionalDetail('surfaceTone'),
      activeAcne: optionalDetail('activeAcne'),
    },
    { error: foreignKeys('details') },
  ),
};

const answersShape = z.strictObject(
  { ...questionSchemas, details: z.exactOptional(questionSchemas.details) },
  { error: foreignKeys('answers') },
);

/**
 * From anything to `Answers`, or to what is wrong, field by field, in plain words.
 * Nothing is guessed: an unknown value, a repeat, an empty list, a foreign field, an explicit `undefined`
 * and an object that is not plain data (accessors, proxies that throw, class instances) are all refused.
 * Throws zod's error from `parse`; `safeParse` never throws.
 */
export const answersSchema = z.pipe(
  z.transform((input: unknown, context) => {
    try {
      return plainCopy(input, []);
    } catch (error) {
      const path = error instanceof NotPlain ? error.path : [];
      const what = path.join('.') || 'answers';
      context.issues.push({
        code: 'custom',
        message: `${what} must be plain data: objects and lists of words, nothing else.`,
        path: [...path],
        input: undefined,
      });
      return z.NEVER;
    }
  }),
  answersShape,
);

type DeepReadonly<T> = T extends readonly unknown[] | object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/** A complete set of answers. `details` and each field in it may be absent, which reads as `unsure`. */
export type Answers = DeepReadonly<z.output<typeof answersShape>>;
export type Details = NonNullable<Answers['details']>;

/** Which details depend on a scar type being among the answers. The others are asked of everybody. */
const askedOnlyWith: Partial<Record<DetailId, ScarType>> = { boxcarWidth: 'boxcar', spread: 'ice-pick' };

/**
 * The optional questions that apply to these scar types, in the order they are asked.
 * A detail that is not asked is not read either: an answer to it changes nothing.
 */
export function detailsAsked(types: Answers['scarTypes']): readonly DetailId[] {
  const chosen: readonly string[] = types;
  return detailIds.filter((id) => {
    const type = askedOnlyWith[id];
    return type === undefined || chosen.includes(type);
  });
}

/** Says where in the answers something stands that is no plain data. */
class NotPlain extends TypeError {
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super('not plain data');
    this.path = path;
  }
}

/** Copies plain values; throws on anything that could run code, hide a part, or show more parts than it has. */
function plainCopy(value: unknown, path: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const refuse = (): never => {
    throw new NotPlain(path);
  };
  const prototype: unknown = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (isList ? prototype !== Array.prototype : prototype !== Object.prototype && prototype !== null) refuse();
  const keys = Reflect.ownKeys(value).filter((key) => !(isList && key === 'length'));
  // A sparse list can claim a length of billions, and answers are two levels deep; no honest one goes beyond.
  if (keys.length > 32 || path.length > 2 || (isList && keys.length !== value.length)) refuse();
  const copy: Record<string, unknown> | unknown[] = isList ? [] : Object.create(null);
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key === 'symbol' || !property?.enumerable || !('value' in property)) return refuse();
    Object.defineProperty(copy, key, { ...property, value: plainCopy(property.value, [...path, key]) });
  }
  return copy;
}
