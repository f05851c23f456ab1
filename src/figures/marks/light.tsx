import { surfaceY } from '../profile.ts';

/** Energy is dashed: it is no thing, and leaves none behind. */

const columns = (from: number, to: number, every: number) =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);

/** One broad beam, from the head of the laser to the skin. */
export function BroadBeam({ from, to, bottom }: { from: number; to: number; bottom: number }) {
  const lines = columns(from, to, 20).map((x) => `M${x} 38V${bottom}`);
  return (
    <g>
      <path className="glow" d={`M${from} 32H${to}V${bottom}H${from}Z`} />
      <path className="beam" d={lines.join('')} />
    </g>
  );
}

/** Narrow beams, with skin left alone between them. */
export function NarrowBeams({
  from,
  to,
  every,
  bottom,
}: {
  from: number;
  to: number;
  every: number;
  bottom: number;
}) {
  const xs = columns(from, to, every);
  return (
    <g>
      <path className="glow" d={xs.map((x) => `M${x - 5} 32h10V${bottom}h-10Z`).join('')} />
      <path className="beam" d={xs.map((x) => `M${x} 38V${bottom}`).join('')} />
    </g>
  );
}

/** Columns of warmth below a surface that stays whole. */
export function HeatColumns({ from, to, every }: { from: number; to: number; every: number }) {
  return columns(from, to, every).map((x) => (
    <g key={x}>
      <ellipse className="heat" cx={x} cy="134" rx="9" ry="28" />
      <path className="heat-wave" d={`M${x} 116q6 6 0 12t0 12t0 12`} />
    </g>
  ));
}

/** Fine holes burnt through the surface. */
export function OpenColumns({
  from,
  to,
  every,
  bottom,
  topAt,
}: {
  from: number;
  to: number;
  every: number;
  bottom: number;
  topAt: (x: number) => number;
}) {
  return columns(from, to, every).map((x) => (
    <g key={x}>
      <path className="air" d={`M${x - 5} ${topAt(x) - 3}V${bottom}h10V${topAt(x) - 3}Z`} />
      <path className="column" d={`M${x - 5} ${topAt(x)}V${bottom}h10V${topAt(x)}`} />
    </g>
  ));
}

export function Sun() {
  const rays = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * 2 * i) / 10;
    const at = (r: number) =>
      `${(34 + Math.cos(angle) * r).toFixed(1)} ${(30 + Math.sin(angle) * r).toFixed(1)}`;
    return `M${at(20)}L${at(27)}`;
  });
  return (
    <g>
      <circle className="sun" cx="34" cy="30" r="14" />
      <path className="ray" d={rays.join('')} />
    </g>
  );
}

/** Rays that go on into the skin. */
export function RaysIn({ xs, to }: { xs: readonly number[]; to: number }) {
  const slant = (to - 10) * 0.36;
  return <path className="ray" d={xs.map((x) => `M${x - slant} 10L${x} ${to}m-14 -5l14 5l1 -15`).join('')} />;
}

/** Rays that are thrown back. */
export function RaysBack({ xs, at = surfaceY - 12 }: { xs: readonly number[]; at?: number }) {
  return (
    <path
      className="ray"
      d={xs.map((x) => `M${x - 20} 6L${x} ${at}L${x + 18} 12m-13 7l13 -7l5 13`).join('')}
    />
  );
}
