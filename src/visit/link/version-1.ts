import * as z from 'zod/mini';
import {
  type Answers,
  answersSchema,
  type Depth,
  type Details,
  type Downtime,
  type PlanId,
  planIds,
  type ScarType,
  type SkinType,
  type TreatmentId,
  treatmentIds,
} from '#rules';

/** All that a link carries. Words of the person's own have no place in it. */
export type LinkContent = {
  readonly answers: Answers;
  readonly shortlist: { readonly options: readonly TreatmentId[]; readonly plans: readonly PlanId[] };
};

/**
 * The numbers of version 1. They are frozen, because links that were sent out are kept: a number is never changed
 * and never used again. A value that is new in the rules fails the type check here and calls for a version 2.
 */
const scarTypes = { 'ice-pick': 1, boxcar: 2, rolling: 4 } as const satisfies Record<ScarType, number>;
const depths = { shallow: 0, deep: 1, unsure: 2 } as const satisfies Record<Depth, number>;
const skinTypes = {
  I: 0,
  II: 1,
  III: 2,
  IV: 3,
  V: 4,
  VI: 5,
  unsure: 6,
} as const satisfies Record<SkinType, number>;
const downtimes = {
  none: 0,
  'few-days': 1,
  week: 2,
  longer: 3,
  unsure: 4,
} as const satisfies Record<Downtime, number>;
/** 0: not answered. */
const details = {
  boxcarWidth: { narrow: 1, wide: 2, unsure: 3 },
  spread: { few: 1, many: 2, unsure: 3 },
  sunDamage: { yes: 1, no: 2, unsure: 3 },
  surfaceTone: { yes: 1, no: 2, unsure: 3 },
  activeAcne: { yes: 1, no: 2, unsure: 3 },
} as const satisfies { readonly [D in keyof Details]-?: Record<NonNullable<Details[D]>, number> };
const treatments = {
  'tca-cross': 2 ** 0,
  'punch-excision': 2 ** 1,
  'punch-grafting': 2 ** 2,
  'ablative-laser': 2 ** 3,
  'fractional-ablative-laser': 2 ** 4,
  'non-ablative-fractional-laser': 2 ** 5,
  microneedling: 2 ** 6,
  'deep-chemical-peel': 2 ** 7,
  'medium-chemical-peel': 2 ** 8,
  'dermal-fillers': 2 ** 9,
  subcision: 2 ** 10,
  tretinoin: 2 ** 11,
  retinol: 2 ** 12,
  adapalene: 2 ** 13,
  aha: 2 ** 14,
  bha: 2 ** 15,
  sunscreen: 2 ** 16,
  'home-microneedling': 2 ** 17,
  'no-procedure': 2 ** 18,
} as const satisfies Record<TreatmentId, number>;

const plans = {
  'lift-then-resurface': 2 ** 0,
  'needling-with-peels': 2 ** 1,
  'subcision-with-fillers': 2 ** 2,
} as const satisfies Record<PlanId, number>;

/** How many values each digit of the number can take, the first one counting single steps. */
const sizes = [8, 3, 7, 5, 4, 4, 4, 4, 4, 2 ** 19, 2 ** 3] as const;

const contentSchema = z.strictObject({
  answers: answersSchema,
  shortlist: z.strictObject({ options: z.array(z.enum(treatmentIds)), plans: z.array(z.enum(planIds)) }),
});

/** The content as one whole number, smaller than 2 to the 42nd. */
export function toNumber({ answers, shortlist }: LinkContent): number {
  const said = answers.details ?? {};
  const digits = [
    answers.scarTypes.reduce((sum, type) => sum + (type === 'unsure' ? 0 : scarTypes[type]), 0),
    depths[answers.depth],
    skinTypes[answers.skinType],
    downtimes[answers.downtime],
    said.boxcarWidth === undefined ? 0 : details.boxcarWidth[said.boxcarWidth],
    said.spread === undefined ? 0 : details.spread[said.spread],
    said.sunDamage === undefined ? 0 : details.sunDamage[said.sunDamage],
    said.surfaceTone === undefined ? 0 : details.surfaceTone[said.surfaceTone],
    said.activeAcne === undefined ? 0 : details.activeAcne[said.activeAcne],
    [...new Set(shortlist.options)].reduce((sum, id) => sum + treatments[id], 0),
    [...new Set(shortlist.plans)].reduce((sum, id) => sum + plans[id], 0),
  ];
  return sizes.reduceRight((number, size, place) => number * size + (digits[place] ?? 0), 0);
}

/** The content a number stands for; nothing for a number that stands for none. */
export function fromNumber(number: number): LinkContent | undefined {
  let rest = number;
  const [scars = 0, depth, skin, downtime, width, spread, sun, tone, acne, options = 0, planned = 0] =
    sizes.map((size) => {
      const digit = rest % size;
      rest = Math.floor(rest / size);
      return digit;
    });
  if (rest > 0) return undefined;
  const types = chosenFrom(scarTypes, scars);
  const content = contentSchema.safeParse({
    answers: {
      scarTypes: types.length > 0 ? types : ['unsure'],
      depth: meaning(depths, depth),
      skinType: meaning(skinTypes, skin),
      downtime: meaning(downtimes, downtime),
      ...answered({
        boxcarWidth: meaning(details.boxcarWidth, width),
        spread: meaning(details.spread, spread),
        sunDamage: meaning(details.sunDamage, sun),
        surfaceTone: meaning(details.surfaceTone, tone),
        activeAcne: meaning(details.activeAcne, acne),
      }),
    },
    shortlist: { options: chosenFrom(treatments, options), plans: chosenFrom(plans, planned) },
  });
  return content.success ? content.data : undefined;
}

function meaning(table: Readonly<Record<string, number>>, digit: number | undefined): string | undefined {
  return Object.keys(table).find((value) => table[value] === digit);
}

/** The values whose powers of two make up a sum. */
function chosenFrom(table: Readonly<Record<string, number>>, sum: number): readonly string[] {
  return Object.entries(table).flatMap(([value, power]) =>
    Math.floor(sum / power) % 2 === 1 ? [value] : [],
  );
}

/** The details that were answered; without any, the answers have no such field. */
function answered(values: Readonly<Record<keyof Details, string | undefined>>) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length > 0 ? { details: Object.fromEntries(given) } : {};
}
