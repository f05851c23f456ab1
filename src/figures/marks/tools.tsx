import { surfaceY } from '../profile.ts';

/** Tools are dark and solid. Each is drawn with the place it works at. */

/** A fine stick, its tip where it touches. */
export function Applicator({ x, tip }: { x: number; tip: number }) {
  return (
    <path
      className="tool"
      d={`M${x - 7} 0H${x + 7}V${tip - 46}L${x + 2} ${tip}H${x - 2}L${x - 7} ${tip - 46}Z`}
    />
  );
}

/** A round blade, cut open: two walls, and the handle that holds them. */
export function Punch({ x, bottom, half }: { x: number; bottom: number; half: number }) {
  const wall = (side: 1 | -1) =>
    `M${x + side * half} 30h${side * 8}V${bottom - 12}L${x + side * half} ${bottom}Z`;
  return (
    <g>
      <path className="tool" d={`M${x - 13} 0h26v16H${x + half + 8}v16H${x - half - 8}v-16H${x - 13}Z`} />
      <path className="tool blade" d={`${wall(-1)}${wall(1)}`} />
    </g>
  );
}

/** What light comes out of: a head held over the skin. */
export function LaserHead({ from, to }: { from: number; to: number }) {
  const x = (from + to) / 2;
  return <path className="tool" d={`M${x - 18} 0h36v6L${to + 6} 18v14H${from - 6}V18L${x - 18} 6Z`} />;
}

/** A pen with a row of fine needles. */
export function NeedlePen({
  from,
  to,
  tip,
  every,
}: {
  from: number;
  to: number;
  tip: number;
  every: number;
}) {
  const x = (from + to) / 2;
  return (
    <g>
      <path className="needles" d={needleLines(from, to, every, 34, tip)} />
      <path className="tool" d={`M${x - 16} 0h32v10L${to + 8} 22v16H${from - 8}V22L${x - 16} 10Z`} />
    </g>
  );
}

export function needleLines(from: number, to: number, every: number, top: number, bottom: number): string {
  const count = Math.floor((to - from) / every) + 1;
  return Array.from({ length: count }, (_, i) => `M${from + i * every} ${top}V${bottom}`).join('');
}

/** A wheel with short needles, on a handle. */
export function Roller({ x, reach }: { x: number; reach: number }) {
  const r = 24;
  const y = surfaceY - r;
  const spikes = Array.from({ length: 18 }, (_, i) => {
    const angle = (Math.PI * 2 * i) / 18;
    const [dx, dy] = [Math.sin(angle), Math.cos(angle)];
    const end = r + reach;
    return `M${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}L${(x + dx * end).toFixed(1)} ${(y + dy * end).toFixed(1)}`;
  });
  return (
    <g>
      <path className="needles" d={spikes.join('')} />
      <path
        className="tool"
        d={`M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0ZM${x - 6} ${y}L${x - 52} 0h20L${x + 6} ${y}Z`}
      />
      <circle className="hub" cx={x} cy={y} r="6" />
    </g>
  );
}

/** A syringe that comes in at a slant: needle, barrel, plunger. */
export function Syringe({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(48)`}>
      <path className="needles" d="M0 0V-66" />
      <path
        className="tool"
        d="M-4 -58h8v-10h8v-50h-24v50h8ZM-16 -118h32v-7h-32ZM-4 -124v-22h8v22ZM-11 -146h22v-7h-22Z"
      />
      <path className="filling" d="M-6 -74v-28h12v28Z" />
    </g>
  );
}

/** A needle that lies flat under the scar; it comes from outside the drawing. */
export function FlatNeedle({ tip, y, from }: { tip: number; y: number; from: number }) {
  return <path className="tool flat-needle" d={`M${tip} ${y + 5}L${tip + 26} ${y - 5}H${from}V${y + 5}Z`} />;
}

/** A tube with its nozzle down. */
export function Tube({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="tool"
      transform={`translate(${x} ${y}) rotate(24)`}
      d="M-4 0v-8h-7l-8 -36h-3v-10h44v10h-3l-8 36h-7v8Z"
    />
  );
}
