import { dermisEnd, epidermisThickness, surfaceY } from './profile.ts';

/** What a treatment brings to the drawing: tools, energy, material, new tissue. Each has a shape of its own. */

/** A fine stick, its tip where it touches. */
export function Applicator({ x, y }: { x: number; y: number }) {
  return <path className="tool" d={`M${x} ${y}l26 -${y + 4}h7l-29 ${y + 4}Z`} />;
}

export function Drop({ x, y, r = 6 }: { x: number; y: number; r?: number }) {
  return (
    <path
      className="acid"
      d={`M${x} ${y - r * 1.8}q${r} ${r} ${r} ${r * 1.6}a${r} ${r} 0 0 1 -${2 * r} 0q0 -${r * 0.6} ${r} -${r * 1.6}Z`}
    />
  );
}

/** Tissue that reacts: rays around a place. */
export function Reaction({ x, y, r = 16 }: { x: number; y: number; r?: number }) {
  const rays = Array.from({ length: 9 }, (_, i) => {
    const angle = (Math.PI * (i + 0.5)) / 9;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return `M${(x + dx * r * 0.6).toFixed(1)} ${(y + dy * r * 0.6).toFixed(1)}L${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`;
  });
  return <path className="reaction" d={rays.join('')} />;
}

/** New collagen: wavy strands, with arrows up where the floor rises. */
export function Collagen({
  from,
  to,
  y,
  rows = 3,
  rising = true,
}: {
  from: number;
  to: number;
  y: number;
  rows?: number;
  rising?: boolean;
}) {
  const strands = Array.from({ length: rows }, (_, row) => {
    const waves = Math.max(1, Math.round((to - from) / 14));
    return `M${from} ${y + row * 8}${`q3.5 -5 7 0t7 0`.repeat(waves)}`;
  });
  const middle = (from + to) / 2;
  return (
    <g>
      <path className="collagen" d={strands.join('')} />
      {rising && <Arrow x={middle} y={y + rows * 8 + 16} up />}
    </g>
  );
}

export function Arrow({ x, y, up = false }: { x: number; y: number; up?: boolean }) {
  const s = up ? -1 : 1;
  return <path className="arrow" d={`M${x} ${y}v${14 * s}m-5 ${-5 * s}l5 ${5 * s}l5 ${-5 * s}`} />;
}

/** A round blade seen from the side: two walls and a handle. */
export function Punch({ x, bottom, half = 13 }: { x: number; bottom: number; half?: number }) {
  return (
    <path
      className="tool"
      d={`M${x - half} ${bottom}V6h${2 * half}V${bottom}l-3 -5V14h-${2 * half - 6}V${bottom - 5}Z`}
    />
  );
}

/** Where tissue was taken out. */
export function Removed({ x, bottom, half = 13 }: { x: number; bottom: number; half?: number }) {
  return (
    <path
      className="removed"
      d={`M${x - half} ${surfaceY - 8}V${bottom}q${half} 7 ${2 * half} 0V${surfaceY - 8}Z`}
    />
  );
}

export function Stitch({ x, bottom }: { x: number; bottom: number }) {
  return (
    <g>
      <path className="seam" d={`M${x} ${surfaceY}V${bottom}`} />
      <path
        className="thread"
        d={`M${x - 9} ${surfaceY + 12}Q${x - 9} ${surfaceY - 10} ${x} ${surfaceY - 8}T${x + 9} ${surfaceY + 12}M${x - 6} ${surfaceY - 16}l6 8l6 -8`}
      />
    </g>
  );
}

/** A plug of skin that fills a hole. */
export function Graft({
  x,
  bottom,
  half = 13,
  above = 0,
}: {
  x: number;
  bottom: number;
  half?: number;
  above?: number;
}) {
  const top = surfaceY - above;
  return (
    <g>
      <path className="graft" d={`M${x - half} ${top}V${bottom - above}q${half} 7 ${2 * half} 0V${top}Z`} />
      <path className="graft-top" d={`M${x - half} ${top}h${2 * half}v${epidermisThickness}h-${2 * half}Z`} />
    </g>
  );
}

/** Beams of light: broad, or as fine columns with skin left between them. */
export function Beams({
  from,
  to,
  bottom,
  every,
}: {
  from: number;
  to: number;
  bottom: number;
  every?: number;
}) {
  if (every === undefined) return <path className="beam" d={`M${from} 0H${to}V${bottom}H${from}Z`} />;
  const columns = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
  return <path className="beam" d={columns.map((x) => `M${x - 2} 0h4V${bottom}h-4Z`).join('')} />;
}

/** Heat below an unbroken surface. */
export function Heat({ from, to, every = 26 }: { from: number; to: number; every?: number }) {
  const spots = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
  return spots.map((x) => <ellipse key={x} className="heat" cx={x} cy={92} rx="6" ry="26" />);
}

/** A pen with fine needles. */
export function NeedlePen({ x, tip, wide = 60 }: { x: number; tip: number; wide?: number }) {
  const count = Math.round(wide / 10);
  const needles = Array.from({ length: count + 1 }, (_, i) => x - wide / 2 + (i * wide) / count);
  return (
    <g>
      <path className="tool" d={`M${x - wide / 2 - 6} 2h${wide + 12}v${surfaceY - 18}h-${wide + 12}Z`} />
      <path className="needles" d={needles.map((n) => `M${n} ${surfaceY - 16}V${tip}`).join('')} />
    </g>
  );
}

/** Fine channels left by needles. */
export function Channels({
  from,
  to,
  bottom,
  every = 10,
}: {
  from: number;
  to: number;
  bottom: number;
  every?: number;
}) {
  const xs = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
  return <path className="needles" d={xs.map((x) => `M${x} ${surfaceY}V${bottom}`).join('')} />;
}

/** A layer of liquid or cream on the skin. */
export function Layer({
  from,
  to,
  thick = 8,
  kind,
}: {
  from: number;
  to: number;
  thick?: number;
  kind: 'acid' | 'cream' | 'shield';
}) {
  return (
    <path
      className={kind}
      d={`M${from} ${surfaceY - 3}q4 -${thick} 12 -${thick}H${to - 12}q8 0 12 ${thick}Z`}
    />
  );
}

/** Bits that come off. */
export function Flakes({ from, to }: { from: number; to: number }) {
  const xs = Array.from({ length: Math.floor((to - from) / 22) }, (_, i) => from + 8 + i * 22);
  return (
    <path
      className="flakes"
      d={xs.map((x, i) => `M${x} ${surfaceY - 14 - (i % 3) * 8}q7 -6 14 0`).join('')}
    />
  );
}

/** A fine needle coming in at a slant. */
export function Syringe({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="tool"
      d={`M${x} ${y}L${x + 62} ${y - 62}l-8 -8l26 -26l18 18l-26 26l-8 -8L${x + 2} ${y + 1}Z`}
    />
  );
}

export function FillerDrop({ x, y, rx, ry }: { x: number; y: number; rx: number; ry: number }) {
  return <ellipse className="filler" cx={x} cy={y} rx={rx} ry={ry} />;
}

/** A needle lying flat under the scar. */
export function FlatNeedle({ tip, y, from }: { tip: number; y: number; from: number }) {
  return <path className="tool" d={`M${tip} ${y}l16 -4H${from}v8H${tip + 16}Z`} />;
}

/** Rays of the sun, and how far they get. */
export function SunRays({ to }: { to: number }) {
  const xs = [70, 120, 170, 220, 270];
  return <path className="ray" d={xs.map((x) => `M${x - 20} 2L${x} ${to}m-2 -9l2 9l-8 -5`).join('')} />;
}

/** The fat below, as a depth to point at. */
export const fatStarts = dermisEnd;
