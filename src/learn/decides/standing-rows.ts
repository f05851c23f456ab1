import {
  type Cell,
  type Depth,
  type DetailId,
  depths,
  details,
  type ScarType,
  type Standing,
  type StandingTable,
  scarTypes,
  type Verdict,
} from '#rules';

/** The detail that decides, and the answers to it that lead to the same verdict. */
export type ByDetail = { readonly by: DetailId; readonly values: readonly string[] };

type Variant = { readonly detail?: ByDetail; readonly verdict: Verdict };

/** One line of a decision table: the scars it holds for, and the verdict. */
export type StandingRow = Variant & {
  readonly types: readonly ScarType[];
  readonly depths: readonly Depth[];
};

/** The table of a treatment as lines: cells that say the same share one. Every cell stands in exactly one of them. */
export function standingRows(table: StandingTable): readonly StandingRow[] {
  const byType = scarTypes.map((type) => ({ type, groups: depthGroups(table[type]) }));
  return alike(byType, ({ groups }) => groups).flatMap(([{ groups }, types]) =>
    groups.flatMap(({ depths: deep, variants }) =>
      variants.map((variant) => ({ ...variant, types: types.map(({ type }) => type), depths: deep })),
    ),
  );
}

type DepthGroup = { readonly depths: readonly Depth[]; readonly variants: readonly Variant[] };

function depthGroups(cells: StandingTable[ScarType]): readonly DepthGroup[] {
  const byDepth = depths.map((depth) => ({ depth, variants: variantsOf(cells[depth]) }));
  return alike(byDepth, ({ variants }) => variants).map(([{ variants }, same]) => ({
    depths: same.map(({ depth }) => depth),
    variants,
  }));
}

function variantsOf(cell: Cell): readonly Variant[] {
  if (!('by' in cell)) return [{ verdict: cell }];
  const verdicts: Readonly<Record<string, Verdict | undefined>> = cell.cells;
  const answered = details[cell.by].flatMap((value) => {
    const verdict = verdicts[value];
    return verdict ? [{ value, verdict }] : [];
  });
  return alike(answered, ({ verdict }) => verdict).map(([{ verdict }, same]) => ({
    detail: { by: cell.by, values: same.map(({ value }) => value) },
    verdict,
  }));
}

/** What a treatment's standings for one kind of scar come to: where it can stand, depth by depth. */
export type Outcome = {
  readonly depths: readonly Depth[];
  readonly standings: readonly Standing[];
  /** The details that decide between them, where there are several. */
  readonly by: readonly DetailId[];
};

export function outcomesFor(table: StandingTable, type: ScarType): readonly Outcome[] {
  const byDepth = depths.map((depth) => ({ depth, ...outcomeOf(variantsOf(table[type][depth])) }));
  return alike(byDepth, ({ standings, by }) => [standings, by]).map(([{ standings, by }, same]) => ({
    depths: same.map(({ depth }) => depth),
    standings,
    by,
  }));
}

function outcomeOf(variants: readonly Variant[]): Omit<Outcome, 'depths'> {
  const standings = [...new Set(variants.map(({ verdict }) => verdict.standing))];
  const by = new Set(variants.flatMap(({ detail }) => (detail ? [detail.by] : [])));
  return { standings, by: standings.length > 1 ? [...by] : [] };
}

/** Groups what is the same in a part, in the order in which each part first comes. */
export function alike<T>(
  items: readonly T[],
  part: (item: T) => unknown,
): readonly (readonly [T, readonly [T, ...T[]]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(part(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => [group[0], group]);
}
