import { Arrow } from '../marks/arrows.tsx';
import { Drop, Film, Pool, Soaked } from '../marks/material.tsx';
import { Collagen, Flakes, Reaction, Sheet } from '../marks/tissue.tsx';
import { Applicator } from '../marks/tools.tsx';
import { drawnDepth, surfaceY } from '../profile.ts';
import { SkinSection } from '../skin-section.tsx';
import { Risen } from './after.tsx';
import { before, middle, type Scene, scene } from './scene.ts';

/** Acid: at the base of one pit, or over a wide stretch of skin. */

/** The pit from closer up, so that the drop at its base can be seen. */
const half = 30;
const pit = before('ice-pick', 'deep', { half });
const pitBase = surfaceY + drawnDepth['ice-pick'].deep;
const pool = <Pool x={middle} bottom={pitBase - 3} high={34} half={8.5} />;

export const tcaCross: readonly Scene[] = [
  scene('apply', ['F028'], () => (
    <SkinSection dips={pit}>
      {pool}
      <Applicator x={middle} tip={pitBase - 60} />
      <Drop x={middle} y={pitBase - 40} r={7.5} />
    </SkinSection>
  )),
  scene('react', ['F031'], () => (
    <SkinSection dips={pit} inside={<Reaction x={middle} y={pitBase - 10} rx={50} ry={38} />}>
      {pool}
    </SkinSection>
  )),
  scene('rise', ['F032'], () => <Risen type="ice-pick" depth="deep" half={half} rows={3} spread={44} />),
];

/** A liquid that soaks in over a wide stretch, and how far down. */
function WidePeel({ type, thick, bottom }: { type: 'boxcar' | 'rolling'; thick: number; bottom: number }) {
  const dips = before(type, 'shallow');
  return (
    <SkinSection
      dips={dips}
      film={<Film dips={dips} from={30} to={290} thick={thick} kind="acid" />}
      inside={<Soaked from={30} to={290} bottom={bottom} />}
    >
      {[70, 130, 190, 250].map((x, i) => (
        <Drop key={x} x={x} y={i % 2 === 0 ? 40 : 26} r={8} />
      ))}
      <Arrow x={60} y={bottom + 26} to="down" />
      <Arrow x={260} y={bottom + 26} to="down" />
    </SkinSection>
  );
}

export const deepPeel: readonly Scene[] = [
  scene('apply', ['F074'], () => <WidePeel type="boxcar" thick={13} bottom={136} />),
  scene('strip', ['F075'], () => (
    <SkinSection
      dips={before('boxcar', 'shallow')}
      bare={[30, 268]}
      inside={<Reaction x={middle} y={134} rx={100} ry={30} />}
    >
      <Sheet to={270} />
      <Arrow x={64} y={14} to="up" />
    </SkinSection>
  )),
  // The floor stays where it was: that it rises is not said of a deep peel.
  scene('form', ['F075'], () => (
    <SkinSection
      dips={before('boxcar', 'shallow')}
      inside={<Collagen from={76} to={244} y={134} rows={3} />}
    />
  )),
];

export const mediumPeel: readonly Scene[] = [
  scene('apply', ['F139'], () => <WidePeel type="rolling" thick={8} bottom={106} />),
  scene('peel', ['S053'], () => (
    <SkinSection dips={before('rolling', 'shallow')}>
      <Flakes
        at={[
          [48, 58],
          [84, 40],
          [104, 68],
          [140, 52],
          [176, 62],
          [196, 36],
          [226, 62],
          [262, 50],
        ]}
      />
      <Arrow x={118} y={6} to="up" length={28} />
      <Arrow x={232} y={6} to="up" length={28} />
    </SkinSection>
  )),
];
