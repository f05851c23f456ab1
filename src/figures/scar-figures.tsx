import type { Depth, ScarType, SkinType } from '#rules';
import { type Described, Figure } from './figure.tsx';
import { ScarsFromAbove } from './from-above.tsx';
import { Tethers } from './marks/tethers.tsx';
import { type Dip, drawnDepth, sideBySide } from './profile.ts';
import { SkinSection } from './skin-section.tsx';

type Tinted = Described & { skinType?: SkinType | undefined };

/** No tool comes from above: the drawing begins just over the skin. */
const top = 50;

/** One kind of scar from the side. */
export function ScarFromTheSide({
  type,
  depth = 'deep',
  ...frame
}: Tinted & { type: ScarType; depth?: 'shallow' | 'deep' }) {
  const dips = sideBySide([type], (each) => drawnDepth[each][depth]);
  return (
    <Figure {...frame} top={top}>
      <SkinSection dips={dips} inside={<TiedDown dips={dips} />} />
    </Figure>
  );
}

/** One kind of scar from above. */
export function ScarFromAbove({ type, ...frame }: Tinted & { type: ScarType }) {
  return (
    <Figure {...frame} top={top}>
      <ScarsFromAbove type={type} />
    </Figure>
  );
}

/** The chosen kinds side by side, as deep as answered. Unsure of the depth: shallow, and dashed how deep it might be. */
export function DepthFigure({
  types,
  depth,
  ...frame
}: Tinted & { types: readonly ScarType[]; depth: Depth | undefined }) {
  const at = (which: 'shallow' | 'deep') => sideBySide(types, (type) => drawnDepth[type][which]);
  const open = depth === undefined || depth === 'unsure';
  const dips = at(open ? 'shallow' : depth);
  return (
    <Figure {...frame} top={top}>
      <g className="depth-moves">
        <SkinSection
          dips={dips}
          inside={<TiedDown dips={dips} />}
          {...(open ? { orElse: at('deep') } : {})}
        />
      </g>
    </Figure>
  );
}

/** Of the three kinds, the rolling one is tied down from below. */
function TiedDown({ dips }: { dips: readonly Dip[] }) {
  return dips.map((dip) => dip.type === 'rolling' && <Tethers key={dip.type} dip={dip} />);
}
