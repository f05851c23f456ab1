import type { ScarType } from '#rules';

/**
 * The line of the skin's surface, seen from the side. One drawing unit is no particular length: the sources give
 * no thickness for the layers of the skin, so every section is schematic and says so.
 */
export const width = 320;
export const height = 190;
/** Where the unharmed surface runs, and where the layers below it end. */
export const surfaceY = 46;
export const epidermisThickness = 11;
export const dermisEnd = 150;

/** How far down each scar is drawn. Only the order is meant: shallow before deep, ice pick the deepest. */
export const drawnDepth: Readonly<Record<ScarType, Readonly<Record<'shallow' | 'deep', number>>>> = {
  'ice-pick': { shallow: 34, deep: 90 },
  boxcar: { shallow: 17, deep: 54 },
  rolling: { shallow: 11, deep: 28 },
};

export type Dip = { readonly type: ScarType; readonly depth: number; readonly at: number };

/** Half the width of each scar at the surface. */
const reach: Readonly<Record<ScarType, number>> = { 'ice-pick': 9, boxcar: 34, rolling: 78 };

const dip: Readonly<Record<ScarType, (at: number, depth: number) => string>> = {
  // A narrow V that tapers to a point.
  'ice-pick': (x, d) =>
    `H${x - 9} Q${x - 5} ${surfaceY} ${x - 4} ${surfaceY + d * 0.2} L${x} ${surfaceY + d} L${x + 4} ${surfaceY + d * 0.2} Q${x + 5} ${surfaceY} ${x + 9} ${surfaceY}`,
  // A U: upright walls, a flat floor.
  boxcar: (x, d) => {
    const corner = Math.min(7, d / 2);
    return `H${x - 34} Q${x - 30} ${surfaceY} ${x - 30} ${surfaceY + corner} V${surfaceY + d - corner} Q${x - 30} ${surfaceY + d} ${x - 24} ${surfaceY + d} H${x + 24} Q${x + 30} ${surfaceY + d} ${x + 30} ${surfaceY + d - corner} V${surfaceY + corner} Q${x + 30} ${surfaceY} ${x + 34} ${surfaceY}`;
  },
  // A wave: two soft hollows with a low crest between them, like an M upside down.
  rolling: (x, d) =>
    `H${x - 78} C${x - 64} ${surfaceY} ${x - 60} ${surfaceY + d} ${x - 40} ${surfaceY + d} S${x - 18} ${surfaceY + d * 0.3} ${x} ${surfaceY + d * 0.3} S${x + 22} ${surfaceY + d} ${x + 40} ${surfaceY + d} S${x + 64} ${surfaceY} ${x + 78} ${surfaceY}`,
};

/** The surface from the left edge to the right, with its scars, as a path. */
export function surfacePath(dips: readonly Dip[]): string {
  return `M0 ${surfaceY} ${dips.map(({ type, at, depth }) => dip[type](at, depth)).join(' ')} H${width}`;
}

/** Everything below the surface, as a closed path. */
export function bodyPath(dips: readonly Dip[]): string {
  return `${surfacePath(dips)} V${height} H0 Z`;
}

/** Scars side by side, with room between them. */
export function sideBySide(types: readonly ScarType[], depthOf: (type: ScarType) => number): readonly Dip[] {
  const total = types.reduce((sum, type) => sum + 2 * reach[type], 0);
  const scale = types.length > 1 ? Math.min(1, (width - 40) / total) : 1;
  const gap = (width - total * scale) / (types.length + 1);
  let x = 0;
  return types.map((type) => {
    const at = x + gap + reach[type] * scale;
    x = at + reach[type] * scale;
    return { type, at: Math.round(at), depth: depthOf(type) };
  });
}
