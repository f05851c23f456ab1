import * as z from 'zod/mini';
import type { Answers } from './answers-schema.ts';

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

/** What is said of a field that no question has. */
export const foreignKeys =
  (what: string) => (issue: { code?: string | undefined; keys?: readonly string[] }) =>
    issue.code === 'unrecognized_keys'
      ? `${what} has a field it does not know: ${(issue.keys ?? []).join(', ')}.`
      : `${what} must be an object with the fields of the questionnaire.`;

const optionalDetail = <D extends DetailId>(id: D) => z.exactOptional(oneOf(`details.${id}`, details[id]));

/** One schema a question, for a form that asks just that question. */
export const questionSchemas = {
  // What the list lets through is one of these two.
  scarTypes: listedScarTypes as z.ZodMiniType<['unsure'] | ScarType[], unknown>,
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
