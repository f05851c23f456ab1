import { type Depth, type DetailId, type Fit, type ScarType, type Standing, scarTypes } from '#rules';
import type { Situation } from '../../../rules/situation.ts';
import type { Cell, Treatment } from '../../../rules/treatments/treatment.ts';

/**
 * The knowledge of `rules/` as one flat decision table that any rules engine can be given: when these facts have one
 * of these values, that is found. Made from the treatments' own data, so that all engines decide the same.
 */
export type Row = { readonly when: Conditions; readonly finds: Finding };
export type Conditions = { readonly [F in FactName]?: readonly string[] };

/** What a row says of one treatment. */
export type Finding =
  | { readonly treatment: string; readonly types: readonly ScarType[]; readonly standing: Standing }
  | { readonly treatment: string; readonly fit: Fit }
  | { readonly treatment: string; readonly caution: string };

export const factNames = [
  'mix',
  'depth',
  'skinType',
  'downtime',
  'boxcarWidth',
  'spread',
  'sunDamage',
  'surfaceTone',
] as const;
type FactName = (typeof factNames)[number];
export type Facts = Readonly<Record<FactName, string>>;

/** A situation as the flat facts that engines take. */
export function factsOf({ mix, depth, skinType, downtime, details }: Situation): Facts {
  const { boxcarWidth, spread, sunDamage, surfaceTone } = details;
  return { mix, depth, skinType, downtime, boxcarWidth, spread, sunDamage, surfaceTone };
}

/** Rows that differ in one condition only are one row, as a person writing the table would have it. */
export function decisionTable(treatments: readonly Treatment[]) {
  return {
    standings: treatments.flatMap(standingRows),
    fits: treatments.flatMap(fitRows),
    cautions: treatments.flatMap(cautionRows),
  };
}

/** The name of a caution in every result: what it is, and how firm. */
export function cautionName({ id, level }: { readonly id: string; readonly level: string }): string {
  return `${level} ${id}`;
}

type Ruled = {
  readonly types: readonly ScarType[];
  readonly depths: readonly Depth[];
  readonly values: readonly string[];
  readonly by: DetailId | undefined;
  readonly standing: Standing;
};

function standingRows({ id, standings }: Treatment): readonly Row[] {
  const each = scarTypes.flatMap((type) =>
    Object.entries(standings[type]).flatMap(([depth, cell]) =>
      ruledBy(cell).map((ruled) => ({ ...ruled, types: [type], depths: [depth as Depth] })),
    ),
  );
  return merged(merged(each, 'depths'), 'types').map(({ types, depths, by, values, standing }) => ({
    when: {
      ...(types.length < scarTypes.length ? { mix: mixesWith(types) } : {}),
      ...(depths.length < 3 ? { depth: depths } : {}),
      ...(by ? { [by]: values } : {}),
    },
    finds: { treatment: id, types, standing },
  }));
}

/** A cell as the standings in it; an answer that changes the reasons alone does not split it. */
function ruledBy(cell: Cell): readonly Pick<Ruled, 'by' | 'values' | 'standing'>[] {
  if (!('by' in cell)) return [{ by: undefined, values: [], standing: cell.standing }];
  const split = merged(
    Object.entries(cell.cells).map(([value, { standing }]) => ({ by: cell.by, values: [value], standing })),
    'values',
  );
  const [first] = split;
  return split.length === 1 && first ? [{ ...first, by: undefined, values: [] }] : split;
}

function fitRows({ id, downtime }: Treatment): readonly Row[] {
  const each = Object.entries(downtime).map(([value, { fit }]) => ({ downtimes: [value], fit }));
  return merged(each, 'downtimes').map(({ downtimes, fit }) => ({
    when: downtimes.length < each.length ? { downtime: downtimes } : {},
    finds: { treatment: id, fit },
  }));
}

function cautionRows({ id, cautions }: Treatment): readonly Row[] {
  return cautions.map(({ when: { anyType, ...when }, caution }) => ({
    when: { ...when, ...(anyType ? { mix: mixesWith(anyType) } : {}) },
    finds: { treatment: id, caution: cautionName(caution) },
  }));
}

/** Rows that agree on all but one list become one, with their lists joined. */
function merged<Field extends string, R extends { readonly [F in Field]: readonly unknown[] }>(
  rows: readonly R[],
  field: Field,
): readonly R[] {
  const groups = new Map<string, R>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, [field]: undefined });
    const before = groups.get(key);
    groups.set(key, before ? { ...before, [field]: [...before[field], ...row[field]] } : row);
  }
  return [...groups.values()];
}

const mixes: readonly (readonly ScarType[])[] = [1, 2, 3, 4, 5, 6, 7].map((bits) =>
  scarTypes.filter((_type, bit) => (bits >> bit) % 2 === 1),
);

/** Every mix of scar types, as the facts name it, that has one of these in it. */
function mixesWith(types: readonly ScarType[]): readonly string[] {
  return mixes.filter((mix) => mix.some((type) => types.includes(type))).map((mix) => mix.join());
}
