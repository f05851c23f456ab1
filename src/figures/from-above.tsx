import type { ScarType } from '#rules';

const dots = [
  [70, 60],
  [110, 96],
  [150, 50],
  [188, 112],
  [222, 66],
  [130, 140],
  [92, 128],
  [250, 120],
] as const;
const ovals = [
  [96, 70, 22, 17],
  [190, 62, 19, 19],
  [148, 124, 25, 18],
  [238, 126, 17, 15],
] as const;
const hollows = [
  [110, 72, 52, 26],
  [214, 84, 48, 30],
  [146, 134, 60, 24],
] as const;

/** How each scar looks from above: small dark pits, ovals with a clear edge, soft shaded hollows. */
export function ScarsFromAbove({ type }: { type: ScarType }) {
  return (
    <>
      <rect className="patch" x="30" y="16" width="260" height="158" rx="18" />
      {type === 'ice-pick' && dots.map(([x, y]) => <circle key={x} className="pit" cx={x} cy={y} r="4.5" />)}
      {type === 'boxcar' &&
        ovals.map(([x, y, rx, ry]) => (
          <g key={x}>
            <ellipse className="floor" cx={x} cy={y} rx={rx} ry={ry} />
            <path
              className="edge-shade"
              d={`M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry * 0.8} 0 0 0 ${-2 * rx} 0Z`}
            />
          </g>
        ))}
      {type === 'rolling' &&
        hollows.map(([x, y, rx, ry]) => (
          <g key={x}>
            <ellipse className="hollow" cx={x} cy={y} rx={rx} ry={ry} />
            <ellipse className="hollow" cx={x} cy={y} rx={rx * 0.62} ry={ry * 0.6} />
          </g>
        ))}
    </>
  );
}
