import { useId } from 'react';
import type { ScarType } from '#rules';

const pits = [
  [70, 90],
  [112, 126],
  [150, 80],
  [190, 142],
  [226, 96],
  [132, 170],
  [86, 158],
  [254, 150],
] as const;
const boxes = [
  [92, 100, 28, 23],
  [196, 94, 25, 25],
  [146, 154, 32, 23],
  [248, 156, 23, 21],
] as const;
const hollows = [
  [98, 104, 62, 36],
  [218, 112, 66, 42],
  [140, 166, 70, 32],
] as const;

/** How each scar looks from above: small dark pits, ovals with a clear edge, soft shaded hollows. */
export function ScarsFromAbove({ type }: { type: ScarType }) {
  const id = useId();
  return (
    <>
      <rect className="patch" x="24" y="58" width="272" height="144" rx="18" />
      {type === 'ice-pick' && pits.map(([x, y]) => <circle key={x} className="pit" cx={x} cy={y} r="5.5" />)}
      {type === 'boxcar' &&
        boxes.map(([x, y, rx, ry]) => (
          <g key={x}>
            <ellipse className="floor" cx={x} cy={y} rx={rx} ry={ry} />
            <path
              className="edge-shade"
              d={`M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry * 0.62} 0 0 0 ${-2 * rx} 0Z`}
            />
          </g>
        ))}
      {type === 'rolling' && (
        <>
          <radialGradient id={id}>
            <stop className="shade-deep" offset="0" />
            <stop className="shade-half" offset="0.55" />
            <stop className="shade-none" offset="1" />
          </radialGradient>
          {hollows.map(([x, y, rx, ry]) => (
            <ellipse key={x} className="hollow" cx={x} cy={y} rx={rx} ry={ry} fill={`url(#${id})`} />
          ))}
        </>
      )}
    </>
  );
}
