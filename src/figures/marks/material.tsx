import { useId } from 'react';
import { type Dip, height, surfacePath, surfaceY } from '../profile.ts';

/** What is put on the skin or into it. */

export function Drop({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <path
      className="acid"
      d={`M${x} ${y - r * 2.2}q${r} ${r * 1.3} ${r} ${r * 2}a${r} ${r} 0 0 1 ${-2 * r} 0q0 ${-r * 0.7} ${r} ${-2 * r}Z`}
    />
  );
}

/** Acid that lies at the point of a pit, and only there. */
export function Pool({ x, bottom, high, half }: { x: number; bottom: number; high: number; half: number }) {
  return <path className="acid pool" d={`M${x} ${bottom}L${x - half} ${bottom - high}H${x + half}Z`} />;
}

/** A film of liquid or cream: it follows the surface, scars and all. Drawn behind the skin. */
export function Film({
  dips,
  from,
  to,
  thick,
  kind,
}: {
  dips: readonly Dip[];
  from: number;
  to: number;
  thick: number;
  kind: 'acid' | 'cream' | 'shield';
}) {
  const id = useId();
  const surface = surfacePath(dips);
  return (
    <g>
      <clipPath id={id}>
        <path d={`M${from} 0H${to}V${height}H${from}Z`} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className="film-edge" d={surface} strokeWidth={2 * thick + 5} />
        <path className={`film film-${kind}`} d={surface} strokeWidth={2 * thick} />
        <path
          className="film-edge"
          d={`M${from + 1} ${surfaceY - thick}V${surfaceY}M${to - 1} ${surfaceY - thick}V${surfaceY}`}
          strokeWidth="4"
        />
      </g>
    </g>
  );
}

/** How far a liquid soaks in. */
export function Soaked({ from, to, bottom }: { from: number; to: number; bottom: number }) {
  const lines = Array.from(
    { length: Math.floor((to - from) / 12) },
    (_, i) => `M${from + 6 + i * 12} ${surfaceY}V${bottom - (i % 2) * 7}`,
  );
  return <path className="soaked" d={lines.join('')} />;
}

export function Filler({
  x,
  y,
  rx,
  ry,
  former = false,
}: {
  x: number;
  y: number;
  rx: number;
  ry: number;
  former?: boolean;
}) {
  return <ellipse className={former ? 'filler-before' : 'filler'} cx={x} cy={y} rx={rx} ry={ry} />;
}

/** Surgical tape across a wound. */
export function Tape({ x, half }: { x: number; half: number }) {
  const [left, y] = [x - half, surfaceY - 12];
  return (
    <g>
      <rect className="tape" x={left} y={y} width={2 * half} height="12" rx="5" />
      <path className="tape-holes" d={`M${left + 8} ${y + 6}h22M${x + half - 30} ${y + 6}h22`} />
    </g>
  );
}
