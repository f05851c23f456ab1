import { type ReactNode, useId } from 'react';
import { dermisEnd, epidermisThickness, surfaceY } from '../profile.ts';

/** What the skin itself does, or has done to it. */

/** Tissue that reacts: a jagged patch around a place. */
export function Reaction({ x, y, rx, ry = rx }: { x: number; y: number; rx: number; ry?: number }) {
  const points = Array.from({ length: 28 }, (_, i) => {
    const [angle, out] = [(Math.PI * 2 * i) / 28, i % 2 === 0 ? 1 : 0.72];
    return `${(x + Math.cos(angle) * rx * out).toFixed(1)} ${(y + Math.sin(angle) * ry * out).toFixed(1)}`;
  });
  return <path className="reaction" d={`M${points.join('L')}Z`} />;
}

/** New collagen: rows of thick, wavy strands. */
export function Collagen({ from, to, y, rows }: { from: number; to: number; y: number; rows: number }) {
  const waves = Math.max(1, Math.round((to - from) / 16));
  const strands = Array.from(
    { length: rows },
    (_, row) => `M${from + (row % 2) * 5} ${y + row * 11}${'q4 -6 8 0t8 0'.repeat(waves)}`,
  );
  return <path className="collagen" d={strands.join('')} />;
}

/** Half the width of the column that a punch takes out, and how deep it goes: into the fat. */
export const column = { half: 29, bottom: dermisEnd + 10 };

/** The hole that a punch leaves. */
export function Hole({ x }: { x: number }) {
  const [left, right] = [x - column.half, x + column.half];
  return (
    <g>
      <path className="air" d={`M${left} ${surfaceY - 3}V${column.bottom}H${right}V${surfaceY - 3}Z`} />
      <path className="cut" d={`M${left} ${surfaceY}V${column.bottom}H${right}V${surfaceY}`} />
    </g>
  );
}

/** A column of skin, lifted out of the skin it is cut from or put into it. */
export function Column({
  x,
  lift,
  graft = false,
  children,
}: {
  x: number;
  lift: number;
  graft?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const [left, right] = [x - column.half + 2, x + column.half - 2];
  return (
    <g className={graft ? 'graft' : 'core'} transform={`translate(0 ${-lift})`}>
      <clipPath id={id}>
        <path d={`M${left} 0H${right}V${column.bottom}H${left}Z`} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
      <path className="cut" d={`M${left} ${surfaceY}V${column.bottom}H${right}V${surfaceY}`} />
    </g>
  );
}

/** Where two edges have been brought together. */
export function Seam({ x }: { x: number }) {
  return <path className="seam" d={`M${x} ${surfaceY}V${column.bottom - 6}`} />;
}

/** One stitch: through both edges, tied in a knot above them. What runs inside the skin is dashed. */
export function Stitch({ x }: { x: number }) {
  const y = surfaceY;
  return (
    <g>
      <path
        className="thread thread-inside"
        d={`M${x - 34} ${y + 4}V${y + 22}Q${x - 34} ${y + 34} ${x} ${y + 34}T${x + 34} ${y + 22}V${y + 4}`}
      />
      <path
        className="thread"
        d={`M${x - 34} ${y}Q${x - 30} ${y - 13} ${x} ${y - 13}T${x + 34} ${y}M${x - 24} ${y - 40}Q${x - 16} ${y - 16} ${x} ${y - 13}Q${x + 16} ${y - 16} ${x + 24} ${y - 40}`}
      />
      <circle className="knot" cx={x} cy={y - 13} r="6" />
    </g>
  );
}

/** The top layer coming away in one piece, curled back from where it still holds. */
export function Sheet({ to }: { to: number }) {
  const y = surfaceY + epidermisThickness / 2;
  const curl = `M${to} ${y}C${to - 40} ${y - 4} ${to - 50} 38 ${to - 92} 32S${to - 146} 24 ${to - 140} 44S${to - 108} 54 ${to - 112} 46`;
  return (
    <g>
      <path className="piece-edge" d={curl} />
      <path className="piece" d={curl} />
    </g>
  );
}

/** Small pieces of the top layer that come off. */
export function Flakes({ at }: { at: readonly (readonly [x: number, y: number])[] }) {
  const pieces = at
    .map(([x, y], i) => `M${x - 11} ${y}q11 ${i % 2 === 0 ? -11 : -5} 22 ${i % 2 === 0 ? 0 : -6}`)
    .join('');
  return (
    <g>
      <path className="flake-edge" d={pieces} />
      <path className="flake" d={pieces} />
    </g>
  );
}

/** Single cells. */
export function Cells({ at }: { at: readonly (readonly [x: number, y: number])[] }) {
  return at.map(([x, y]) => <ellipse key={`${x} ${y}`} className="cell-body" cx={x} cy={y} rx="10" ry="5" />);
}
