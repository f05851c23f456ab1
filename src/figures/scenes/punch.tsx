import { Arrow } from '../marks/arrows.tsx';
import { Tape } from '../marks/material.tsx';
import { Column, column, Hole, Seam, Stitch } from '../marks/tissue.tsx';
import { Punch } from '../marks/tools.tsx';
import { surfaceY, width } from '../profile.ts';
import { SkinSection } from '../skin-section.tsx';
import { before, middle, type Scene, scene } from './scene.ts';

/** A column of skin with the pit in it, cut out down to the fat. */

const pit = before('ice-pick', 'deep');

const takeOut = scene('take-out', ['F040'], () => (
  <SkinSection dips={[]}>
    <Hole x={middle} />
    <Column x={middle} lift={64}>
      <SkinSection dips={pit} />
    </Column>
    <Arrow x={middle + 62} y={14} to="up" length={40} />
  </SkinSection>
));

export const punchExcision: readonly Scene[] = [
  scene('cut', ['F042', 'F043'], () => (
    <SkinSection dips={pit}>
      <Punch x={middle} bottom={column.bottom} half={column.half} />
    </SkinSection>
  )),
  takeOut,
  scene('close', ['F044'], () => (
    <SkinSection dips={[]}>
      <Seam x={middle} />
      <Stitch x={middle} />
      <Arrow x={middle - 38} y={134} to="right" length={44} />
      <Arrow x={middle + 38} y={134} to="left" length={44} />
    </SkinSection>
  )),
  // A line stays, and a shallow one: "you still have a scar" (F045).
  scene('line', ['F045'], () => (
    <SkinSection dips={[{ type: 'ice-pick', at: middle, depth: 9, half: 7 }]} orElse={pit}>
      <path className="scar-line" d={`M${middle} ${surfaceY + 9}V${column.bottom - 40}`} />
    </SkinSection>
  )),
];

export const punchGrafting: readonly Scene[] = [
  takeOut,
  scene('graft', ['F048'], () => (
    <SkinSection dips={[]}>
      <Hole x={middle} />
      <Column x={middle} lift={58} graft>
        <SkinSection dips={[]} inside={<Dots />} />
      </Column>
      <Arrow x={middle + 62} y={60} to="down" length={40} />
      <Ear />
    </SkinSection>
  )),
  scene('hold', ['F049', 'F050'], () => (
    <SkinSection dips={[]}>
      <Column x={middle} lift={0} graft>
        <SkinSection dips={[]} inside={<Dots />} />
      </Column>
      <Tape x={middle} half={64} />
    </SkinSection>
  )),
];

/** Skin from elsewhere is dotted. */
function Dots() {
  const dots = Array.from(
    { length: 40 },
    (_, i) => `M${middle - 24 + (i % 5) * 12} ${94 + Math.floor(i / 5) * 12}h.1`,
  );
  return <path className="graft-dots" d={dots.join('')} />;
}

/** Where the plug may come from: behind an ear. */
function Ear() {
  return (
    <g>
      <path
        className="ear"
        d="M66 60c-6 6 -16 2 -16 -8c0 -8 -10 -12 -10 -26c0 -14 10 -22 21 -22s20 8 20 19c0 14 -14 16 -15 25zM52 32c-2 -10 4 -17 11 -16s8 8 5 13"
      />
      <circle className="graft-from" cx="30" cy="38" r="6" />
      <path className="graft-way" d={`M26 48Q${width * 0.12} 92 ${middle - 46} 46m-13 1l13 -1l-4 13`} />
    </g>
  );
}
