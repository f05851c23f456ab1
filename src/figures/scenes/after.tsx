import type { ReactNode } from 'react';
import type { ScarType } from '#rules';
import { Arrow } from '../marks/arrows.tsx';
import { Collagen } from '../marks/tissue.tsx';
import { epidermisThickness, hollowsOf, surfaceY } from '../profile.ts';
import { SkinSection } from '../skin-section.tsx';
import { after, before } from './scene.ts';

/**
 * What may come after: new strands below, the floor pushed up, and dashed where it was. The same for every
 * treatment that works by new collagen, so that what differs is how it gets there.
 */
export function Risen({
  type,
  depth,
  half,
  rows,
  spread,
  inside,
}: {
  type: ScarType;
  depth: 'shallow' | 'deep';
  half?: number;
  rows: number;
  /** How far the new strands reach to either side of the middle. */
  spread: number;
  inside?: ReactNode;
}) {
  const now = after(type, depth, { half });
  const [dip] = now;
  const floor = surfaceY + dip.depth;
  const strands = floor + epidermisThickness + 14;
  const arrows = type === 'rolling' ? hollowsOf(dip) : [dip.at];
  return (
    <SkinSection
      dips={now}
      orElse={before(type, depth, { half })}
      inside={
        <>
          {inside}
          <Collagen from={dip.at - spread} to={dip.at + spread} y={strands} rows={rows} />
        </>
      }
    >
      {arrows.map((x) => (
        <Arrow key={x} x={x} y={floor + epidermisThickness} to="up" length={rows * 11 + 16} />
      ))}
    </SkinSection>
  );
}
