import { BroadBeam, HeatColumns, NarrowBeams, OpenColumns } from '../marks/light.tsx';
import { Reaction } from '../marks/tissue.tsx';
import { LaserHead } from '../marks/tools.tsx';
import { drawnDepth, epidermisThickness, surfacePath, surfaceY } from '../profile.ts';
import { OrElse, SkinSection } from '../skin-section.tsx';
import { Risen } from './after.tsx';
import { before, middle, type Scene, scene } from './scene.ts';

/** Light: over the whole surface, in fine columns, or below a surface that stays whole. */

const dips = before('boxcar', 'shallow');
const from = 70;
const to = 250;
const floor = surfaceY + drawnDepth.boxcar.shallow;
const topAt = (x: number) => (Math.abs(x - middle) < 46 ? floor : surfaceY);

export const ablativeLaser: readonly Scene[] = [
  scene('light', ['F056'], () => (
    <SkinSection dips={dips}>
      <BroadBeam from={from} to={to} bottom={floor + epidermisThickness} />
      <LaserHead from={from} to={to} />
    </SkinSection>
  )),
  scene('bare', ['F056'], () => (
    <SkinSection
      dips={dips}
      bare={[from - 10, to + 10]}
      inside={<Reaction x={middle} y={140} rx={80} ry={30} />}
    >
      <OrElse path={surfacePath(dips)} />
    </SkinSection>
  )),
  scene('smoother', ['F057'], () => <Risen type="boxcar" depth="shallow" rows={3} spread={76} />),
];

export const fractionalAblativeLaser: readonly Scene[] = [
  scene('columns', ['F058'], () => (
    <SkinSection dips={dips}>
      <NarrowBeams from={from} to={to} every={36} bottom={148} />
      <LaserHead from={from} to={to} />
    </SkinSection>
  )),
  scene('between', ['F058'], () => (
    <SkinSection dips={dips}>
      <OpenColumns from={from} to={to} every={36} bottom={148} topAt={topAt} />
    </SkinSection>
  )),
  scene('smoother', ['F138'], () => <Risen type="boxcar" depth="shallow" rows={4} spread={84} />),
];

export const nonAblativeLaser: readonly Scene[] = [
  scene('heat', ['F061'], () => (
    <SkinSection dips={dips} inside={<HeatColumns from={from} to={to} every={36} />}>
      <NarrowBeams from={from} to={to} every={36} bottom={surfaceY - 6} />
      <LaserHead from={from} to={to} />
    </SkinSection>
  )),
  scene('smoother', ['F054'], () => <Risen type="boxcar" depth="shallow" rows={3} spread={76} />),
];
