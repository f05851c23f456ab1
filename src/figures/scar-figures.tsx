import type { Depth, ScarType, SkinType } from '#rules';
import { type Described, Figure } from './figure.tsx';
import { ScarsFromAbove } from './from-above.tsx';
import { drawnDepth, sideBySide } from './profile.ts';
import { SkinSection } from './skin-section.tsx';

type Tinted = Described & { skinType?: SkinType | undefined };

/** One kind of scar from the side. */
export function ScarFromTheSide({
  type,
  depth = 'deep',
  ...frame
}: Tinted & { type: ScarType; depth?: 'shallow' | 'deep' }) {
  return (
    <Figure {...frame}>
      <SkinSection
        dips={sideBySide([type], (each) => drawnDepth[each][depth])}
        inside={type === 'rolling' && <Tethers depth={drawnDepth.rolling[depth]} />}
      />
    </Figure>
  );
}

/** One kind of scar from above. */
export function ScarFromAbove({ type, ...frame }: Tinted & { type: ScarType }) {
  return (
    <Figure {...frame}>
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
  return (
    <Figure {...frame}>
      <SkinSection dips={at(open ? 'shallow' : depth)} {...(open ? { orElse: at('deep') } : {})} />
    </Figure>
  );
}

/** What ties a rolling scar down from below. */
export function Tethers({ depth, at = 160, cut = false }: { depth: number; at?: number; cut?: boolean }) {
  const top = 46 + depth + 8;
  return (
    <g className="tethers">
      {[at - 40, at + 40].map((x) => (
        <path
          key={x}
          d={
            cut
              ? `M${x - 5} ${top}l2 18M${x + 5} ${top}l-2 18M${x - 2} ${top + 42}l-5 40M${x + 2} ${top + 42}l5 40`
              : `M${x - 5} ${top}l3 82M${x} ${top}v84M${x + 5} ${top}l-3 82`
          }
        />
      ))}
    </g>
  );
}
