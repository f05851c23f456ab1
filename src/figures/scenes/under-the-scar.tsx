import { Arrow, Distance } from '../marks/arrows.tsx';
import { Filler } from '../marks/material.tsx';
import { Tethers } from '../marks/tethers.tsx';
import { FlatNeedle, NeedlePen, needleLines, Roller, Syringe } from '../marks/tools.tsx';
import { drawnDepth, epidermisThickness, hollowsOf, surfaceY, width } from '../profile.ts';
import { SkinSection } from '../skin-section.tsx';
import { Risen } from './after.tsx';
import { after, before, middle, type Scene, scene } from './scene.ts';

/** Needles: many that prick, one that fills, one that cuts, and those that do not reach. */

export const microneedling: readonly Scene[] = [
  scene('needles', ['F070'], () => (
    <SkinSection dips={before('rolling', 'shallow')}>
      <NeedlePen from={100} to={220} every={10} tip={146} />
    </SkinSection>
  )),
  scene('channels', ['F065'], () => (
    <Risen
      type="rolling"
      depth="shallow"
      rows={3}
      spread={72}
      inside={<path className="channels" d={needleLines(100, 220, 10, surfaceY, 146)} />}
    />
  )),
];

const hollow = before('boxcar', 'deep');
const lifted = after('boxcar', 'deep', { part: 0.25 });
const sunk = after('boxcar', 'deep', { part: 0.65 });

export const fillers: readonly Scene[] = [
  scene('inject', ['F080'], () => (
    <SkinSection dips={hollow} inside={<Filler x={middle} y={166} rx={22} ry={8} />}>
      <Syringe x={middle + 8} y={164} />
    </SkinSection>
  )),
  scene('lift', ['F080', 'F083'], () => (
    <SkinSection dips={lifted} orElse={hollow} inside={<Filler x={middle} y={138} rx={62} ry={32} />}>
      <Arrow x={middle} y={40} to="up" />
    </SkinSection>
  )),
  scene('fade', ['F084'], () => (
    <SkinSection
      dips={sunk}
      orElse={lifted}
      inside={
        <>
          <Filler x={middle} y={138} rx={62} ry={32} former />
          <Filler x={middle} y={154} rx={36} ry={13} />
        </>
      }
    >
      <Arrow x={middle} y={108} to="down" />
    </SkinSection>
  )),
];

const tied = before('rolling', 'deep');
const freed = after('rolling', 'deep');
const cutAt = 158;

export const subcision: readonly Scene[] = [
  scene('tied', ['S006'], () => (
    <SkinSection dips={tied} inside={<Tethers dip={tied[0]} />}>
      {hollowsOf(tied[0]).map((x) => (
        <Arrow key={x} x={x} y={102} to="down" length={36} />
      ))}
    </SkinSection>
  )),
  scene('free', [], () => (
    <SkinSection dips={tied} inside={<Tethers dip={tied[0]} cutAt={cutAt} />}>
      <FlatNeedle tip={hollowsOf(tied[0])[0] - 34} y={cutAt} from={width + 6} />
    </SkinSection>
  )),
  scene('rise', [], () => (
    <SkinSection dips={freed} orElse={tied} inside={<Tethers dip={freed[0]} cutAt={cutAt} />}>
      {hollowsOf(freed[0]).map((x) => (
        <Arrow key={x} x={x} y={44} to="up" />
      ))}
    </SkinSection>
  )),
];

const reach = epidermisThickness + 4;
const pitAt = 236;

export const homeMicroneedling: readonly Scene[] = [
  scene('short', ['F174', 'F175'], () => (
    <SkinSection dips={[{ type: 'ice-pick', at: pitAt, depth: drawnDepth['ice-pick'].deep }]}>
      <Roller x={118} reach={reach} />
      <path className="reach" d={`M40 ${surfaceY + reach}H${width - 24}`} />
      <Distance x={pitAt + 44} from={surfaceY + reach + 4} to={surfaceY + drawnDepth['ice-pick'].deep} />
      <path className="reach" d={`M${pitAt + 6} ${surfaceY + drawnDepth['ice-pick'].deep}H${width - 24}`} />
    </SkinSection>
  )),
];
