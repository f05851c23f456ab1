import type { ScarType } from '#rules';

/**
 * The line of the skin's surface, seen from the side. One drawing unit is no particular length: the sources give
 * no thickness for the layers of the skin, so every section is schematic and says so.
 */
export const width = 320;
export const height = 210;
/** Where the unharmed surface runs, and where the layers below it end. Above it is room for tools. */
export const surfaceY = 72;
export const epidermisThickness = 14;
export const dermisEnd = 178;

/** How far down each scar is drawn. Only the order is meant: shallow before deep, ice pick the deepest. */
export const drawnDepth: Readonly<Record<ScarType, Readonly<Record<'shallow' | 'deep', number>>>> = {
  'ice-pick': { shallow: 40, deep: 90 },
  boxcar: { shallow: 30, deep: 64 },
  rolling: { shallow: 20, deep: 42 },
};

/** What breaks the surface: a scar, or a pore. */
type Break = ScarType | 'pore';
export type Dip = {
  readonly type: Break;
  readonly depth: number;
  readonly at: number;
  /** Half its width at the surface, where it is not drawn at its usual width. */
  readonly half?: number;
};

/** Half the usual width at the surface: the order of the widths is what the sources give. */
const usualHalf: Readonly<Record<Break, number>> = { 'ice-pick': 20, boxcar: 52, rolling: 124, pore: 26 };

/** How the cut through a scar runs on either side of its middle, as far out as its half width. */
type Shape = (x: (part: number) => string, y: (part: number) => string, half: number) => string;

const shapes: Readonly<Record<Break, Shape>> = {
  // A narrow V that tapers to a point.
  'ice-pick': (x, y) =>
    `H${x(-1)} Q${x(-0.8)} ${y(0)} ${x(-0.68)} ${y(0.12)} L${x(0)} ${y(1)} L${x(0.68)} ${y(0.12)} Q${x(0.8)} ${y(0)} ${x(1)} ${y(0)}`,
  // A U: upright walls, a flat floor.
  boxcar: (x, y) =>
    `H${x(-1)} Q${x(-0.92)} ${y(0)} ${x(-0.92)} ${y(0.16)} V${y(0.8)} Q${x(-0.92)} ${y(1)} ${x(-0.78)} ${y(1)} H${x(0.78)} Q${x(0.92)} ${y(1)} ${x(0.92)} ${y(0.8)} V${y(0.16)} Q${x(0.92)} ${y(0)} ${x(1)} ${y(0)}`,
  // A wave: two soft hollows with a low crest between them, like an M upside down.
  rolling: (x, y) =>
    `H${x(-1)} C${x(-0.82)} ${y(0)} ${x(-0.77)} ${y(1)} ${x(-0.51)} ${y(1)} S${x(-0.23)} ${y(0.3)} ${x(0)} ${y(0.3)} S${x(0.28)} ${y(1)} ${x(0.51)} ${y(1)} S${x(0.82)} ${y(0)} ${x(1)} ${y(0)}`,
  // No scar: a narrow neck with a bulb at its end.
  pore: (x, y) =>
    `H${x(-1)} Q${x(-0.55)} ${y(0)} ${x(-0.55)} ${y(0.14)} V${y(0.5)} Q${x(-1)} ${y(0.62)} ${x(-1)} ${y(0.78)} Q${x(-1)} ${y(1)} ${x(0)} ${y(1)} Q${x(1)} ${y(1)} ${x(1)} ${y(0.78)} Q${x(1)} ${y(0.62)} ${x(0.55)} ${y(0.5)} V${y(0.14)} Q${x(0.55)} ${y(0)} ${x(1)} ${y(0)}`,
};

const short = (value: number) => String(Math.round(value * 10) / 10);
const halfOf = ({ type, half = usualHalf[type] }: Dip) => half;

function along(dips: readonly Dip[], from: number): string {
  return dips
    .map((dip) => {
      const half = halfOf(dip);
      return shapes[dip.type](
        (part) => short(dip.at + part * half),
        (part) => short(from + part * dip.depth),
        half,
      );
    })
    .join(' ');
}

/** From where to where the top layer has been taken off. */
export type Bare = readonly [from: number, to: number];

/** The surface from the left edge to the right, with its scars, as a path; lower where the top layer is off. */
export function surfacePath(dips: readonly Dip[], bare?: Bare): string {
  if (!bare) return `M0 ${surfaceY} ${along(dips, surfaceY)} H${width}`;
  const lower = surfaceY + epidermisThickness;
  return `M0 ${surfaceY} H${bare[0]} V${lower} ${along(dips, lower)} H${bare[1]} V${surfaceY} H${width}`;
}

/** Everything below the surface, as a closed path. */
export function bodyPath(dips: readonly Dip[], bare?: Bare): string {
  return `${surfacePath(dips, bare)} V${height} H0 Z`;
}

/** The middles of the two hollows of a rolling scar, where it is tied down. */
export function hollowsOf(dip: Dip): readonly [number, number] {
  return [dip.at - 0.51 * halfOf(dip), dip.at + 0.51 * halfOf(dip)];
}

/** Scars side by side, with room between them. */
export function sideBySide(types: readonly ScarType[], depthOf: (type: ScarType) => number): readonly Dip[] {
  // Between two scars there is room for the top layer of both, and a bit of unharmed skin.
  const room = width - 28 - (types.length - 1) * 34;
  const total = types.reduce((sum, type) => sum + 2 * usualHalf[type], 0);
  const scale = Math.min(1, room / total);
  const margin = (room - total * scale) / 2;
  let x = 14 + margin;
  return types.map((type) => {
    const half = usualHalf[type] * scale;
    const at = x + half;
    x = at + half + 34;
    // A pit any narrower would close under its own outline.
    return { type, at, half: Math.max(half, 14), depth: depthOf(type) };
  });
}
