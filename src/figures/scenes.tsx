import type { ReactNode } from 'react';
import type { ScarType, StatementId, TreatmentId } from '#rules';
import {
  Applicator,
  Arrow,
  Beams,
  Channels,
  Collagen,
  Drop,
  FillerDrop,
  Flakes,
  FlatNeedle,
  fatStarts,
  Graft,
  Heat,
  Layer,
  NeedlePen,
  Punch,
  Reaction,
  Removed,
  Stitch,
  SunRays,
  Syringe,
} from './marks.tsx';
import { drawnDepth } from './profile.ts';
import { Tethers } from './scar-figures.tsx';
import { SkinSection } from './skin-section.tsx';

/** One moment of a treatment at work: what is drawn, and the statements it is drawn after. */
export type Scene = {
  readonly id: string;
  readonly draw: () => ReactNode;
  /** None: the sources name the step and do not describe it, which the view says. */
  readonly statements: readonly StatementId[];
};

const middle = 160;
const deep = drawnDepth['ice-pick'].deep;
const scar = (type: ScarType, depth: number) => [{ type, depth, at: middle }];
const scene = (id: string, statements: readonly StatementId[], draw: () => ReactNode): Scene => ({
  id,
  draw,
  statements,
});
const broad = drawnDepth.boxcar.shallow;
const wave = drawnDepth.rolling;

/** What can be drawn of each treatment at work. What nobody does anything for has no scenes. */
export const scenes: Readonly<Record<TreatmentId, readonly Scene[]>> = {
  'tca-cross': [
    scene('apply', ['F028'], () => (
      <SkinSection dips={scar('ice-pick', deep)}>
        <Applicator x={middle} y={46 + deep - 16} />
        <Drop x={middle} y={46 + deep - 4} r={4} />
      </SkinSection>
    )),
    scene('react', ['F031'], () => (
      <SkinSection dips={scar('ice-pick', deep)} inside={<Reaction x={middle} y={46 + deep - 2} r={24} />} />
    )),
    scene('rise', ['F032'], () => (
      <SkinSection
        dips={scar('ice-pick', drawnDepth['ice-pick'].shallow)}
        inside={<Collagen from={138} to={180} y={92} rows={4} />}
      />
    )),
  ],
  'punch-excision': [
    scene('cut', ['F042', 'F043'], () => (
      <SkinSection dips={scar('ice-pick', deep)}>
        <Punch x={middle} bottom={fatStarts + 4} />
      </SkinSection>
    )),
    scene('take-out', ['F040'], () => (
      <SkinSection dips={[]}>
        <Removed x={middle} bottom={fatStarts + 2} />
        <Arrow x={middle} y={34} up />
      </SkinSection>
    )),
    scene('close', ['F044', 'F045'], () => (
      <SkinSection dips={[]}>
        <Stitch x={middle} bottom={fatStarts - 20} />
      </SkinSection>
    )),
  ],
  'punch-grafting': [
    scene('take-out', ['F040'], () => (
      <SkinSection dips={[]}>
        <Removed x={middle} bottom={fatStarts + 2} />
      </SkinSection>
    )),
    scene('graft', ['F048'], () => (
      <SkinSection dips={[]}>
        <Removed x={middle} bottom={fatStarts + 2} />
        <Graft x={middle} bottom={fatStarts - 4} above={40} half={12} />
        <Arrow x={middle + 34} y={24} />
      </SkinSection>
    )),
    scene('hold', ['F049', 'F050'], () => (
      <SkinSection dips={[]}>
        <Graft x={middle} bottom={fatStarts} half={13} />
        <path className="tape" d={`M${middle - 34} 41h68v6h-68Z`} />
      </SkinSection>
    )),
  ],
  'ablative-laser': [
    scene('light', ['F056'], () => (
      <SkinSection dips={scar('boxcar', broad)}>
        <Beams from={70} to={250} bottom={56} />
      </SkinSection>
    )),
    scene('bare', ['F056'], () => (
      <SkinSection
        dips={scar('boxcar', broad)}
        bare={[70, 262]}
        inside={<Reaction x={middle} y={72} r={26} />}
      />
    )),
    scene('smoother', ['F057'], () => (
      <SkinSection
        dips={scar('boxcar', 9)}
        inside={<Collagen from={100} to={220} y={82} rows={3} rising={false} />}
      />
    )),
  ],
  'fractional-ablative-laser': [
    scene('columns', ['F058'], () => (
      <SkinSection dips={scar('boxcar', broad)}>
        <Beams from={76} to={244} bottom={112} every={21} />
      </SkinSection>
    )),
    scene('smoother', ['F138'], () => (
      <SkinSection
        dips={scar('boxcar', 9)}
        inside={<Collagen from={90} to={230} y={78} rows={4} rising={false} />}
      />
    )),
  ],
  'non-ablative-fractional-laser': [
    scene('heat', ['F061'], () => (
      <SkinSection dips={scar('boxcar', broad)} inside={<Heat from={80} to={240} />}>
        <Beams from={80} to={240} bottom={40} every={26} />
      </SkinSection>
    )),
    scene('smoother', ['F054'], () => (
      <SkinSection
        dips={scar('boxcar', 10)}
        inside={<Collagen from={90} to={230} y={82} rows={3} rising={false} />}
      />
    )),
  ],
  microneedling: [
    scene('needles', ['F070'], () => (
      <SkinSection dips={scar('rolling', wave.shallow)}>
        <NeedlePen x={middle} tip={110} wide={80} />
      </SkinSection>
    )),
    scene('channels', ['F065'], () => (
      <SkinSection
        dips={scar('rolling', wave.shallow)}
        inside={
          <>
            <Channels from={120} to={200} bottom={110} />
            <Collagen from={106} to={214} y={88} rows={3} />
          </>
        }
      />
    )),
  ],
  'deep-chemical-peel': [
    scene('apply', ['F074'], () => (
      <SkinSection dips={scar('boxcar', broad)}>
        <Layer from={40} to={280} kind="acid" thick={12} />
      </SkinSection>
    )),
    scene('strip', ['F075'], () => (
      <SkinSection
        dips={scar('boxcar', broad)}
        bare={[40, 300]}
        inside={<Reaction x={middle} y={80} r={40} />}
      >
        <Flakes from={50} to={270} />
      </SkinSection>
    )),
  ],
  'medium-chemical-peel': [
    scene('apply', ['F139'], () => (
      <SkinSection dips={scar('rolling', wave.shallow)}>
        <Layer from={40} to={280} kind="acid" thick={8} />
      </SkinSection>
    )),
    scene('peel', ['S053'], () => (
      <SkinSection dips={scar('rolling', 7)}>
        <Flakes from={50} to={270} />
      </SkinSection>
    )),
  ],
  'dermal-fillers': [
    scene('inject', ['F080'], () => (
      <SkinSection dips={scar('rolling', wave.deep)} inside={<FillerDrop x={120} y={96} rx={12} ry={6} />}>
        <Syringe x={122} y={96} />
      </SkinSection>
    )),
    scene('lift', ['F080', 'F083'], () => (
      <SkinSection
        dips={scar('rolling', 6)}
        inside={
          <>
            <FillerDrop x={120} y={84} rx={36} ry={15} />
            <FillerDrop x={200} y={84} rx={36} ry={15} />
          </>
        }
      >
        <Arrow x={120} y={40} up />
        <Arrow x={200} y={40} up />
      </SkinSection>
    )),
    scene('fade', ['F084'], () => (
      <SkinSection
        dips={scar('rolling', 18)}
        inside={
          <>
            <FillerDrop x={120} y={92} rx={18} ry={7} />
            <FillerDrop x={200} y={92} rx={18} ry={7} />
          </>
        }
      />
    )),
  ],
  subcision: [
    scene('tied', ['S006'], () => (
      <SkinSection dips={scar('rolling', wave.deep)} inside={<Tethers depth={wave.deep} />} />
    )),
    scene('free', [], () => (
      <SkinSection dips={scar('rolling', wave.deep)} inside={<Tethers depth={wave.deep} cut />}>
        <FlatNeedle tip={104} y={112} from={320} />
      </SkinSection>
    )),
    scene('rise', [], () => (
      <SkinSection dips={scar('rolling', wave.shallow)} inside={<Tethers depth={wave.deep} cut />}>
        <Arrow x={120} y={40} up />
        <Arrow x={200} y={40} up />
      </SkinSection>
    )),
  ],
  tretinoin: [
    scene('apply', ['F096'], () => (
      <SkinSection dips={scar('rolling', wave.shallow)}>
        <Layer from={50} to={270} kind="cream" />
      </SkinSection>
    )),
    scene('support', ['F095'], () => (
      <SkinSection
        dips={scar('rolling', wave.shallow)}
        inside={<Collagen from={90} to={230} y={84} rows={2} rising={false} />}
      />
    )),
  ],
  retinol: [
    scene('apply', ['F098'], () => (
      <SkinSection dips={scar('rolling', wave.shallow)}>
        <Layer from={50} to={270} kind="cream" thick={6} />
      </SkinSection>
    )),
    scene('support', ['F091'], () => (
      <SkinSection
        dips={scar('rolling', wave.shallow)}
        inside={<Collagen from={100} to={220} y={84} rows={1} rising={false} />}
      >
        <Flakes from={100} to={220} />
      </SkinSection>
    )),
  ],
  adapalene: [
    scene('pore', ['F100'], () => (
      <SkinSection dips={[]}>
        <Layer from={50} to={270} kind="cream" thick={6} />
        <path className="pore" d="M100 46v60M220 46v60M160 46v60" />
      </SkinSection>
    )),
  ],
  aha: [
    scene('loosen', ['F102'], () => (
      <SkinSection dips={scar('rolling', wave.shallow)}>
        <Layer from={50} to={270} kind="cream" thick={5} />
        <Flakes from={60} to={260} />
      </SkinSection>
    )),
  ],
  bha: [
    scene('pore', ['F108'], () => (
      <SkinSection dips={[]}>
        <Layer from={50} to={270} kind="cream" thick={5} />
        <path className="pore" d="M100 46v60M220 46v60M160 46v60" />
        <Flakes from={90} to={240} />
      </SkinSection>
    )),
  ],
  sunscreen: [
    scene('bare', ['F112', 'F113'], () => (
      <SkinSection dips={scar('ice-pick', drawnDepth['ice-pick'].shallow)}>
        <SunRays to={86} />
      </SkinSection>
    )),
    scene('shield', ['F115'], () => (
      <SkinSection dips={scar('ice-pick', drawnDepth['ice-pick'].shallow)}>
        <Layer from={24} to={296} kind="shield" thick={9} />
        <SunRays to={34} />
      </SkinSection>
    )),
  ],
  'home-microneedling': [
    scene('short', ['F174', 'F175'], () => (
      <SkinSection dips={scar('ice-pick', deep)}>
        <NeedlePen x={110} tip={58} wide={70} />
        <path className="reach" d="M60 59H260" />
      </SkinSection>
    )),
  ],
  'no-procedure': [],
};
