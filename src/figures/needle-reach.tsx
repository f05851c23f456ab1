import { type Described, Figure } from './figure.tsx';
import { height, width } from './profile.ts';

/** This drawing alone is to scale: so many units to a millimetre. */
const perMillimetre = 110;
const top = 34;

type Props = Described & {
  /** Lengths of home needles, in millimetres. */
  needles: readonly number[];
  /** How deep a shallow boxcar scar may be, in millimetres: beyond it, scars count as deep. */
  boxcarDepth: number;
};

/**
 * How far home needles reach, to scale: beside a boxcar scar whose depth the sources give, and an ice pick scar
 * whose depth they do not, so that its tip is left off the drawing.
 */
export function NeedleReach({ needles, boxcarDepth, ...frame }: Props) {
  const y = (millimetres: number) => top + millimetres * perMillimetre;
  const boxcar = y(boxcarDepth);
  return (
    <Figure {...frame}>
      <path
        className="dermis"
        d={`M0 ${top}H150V${boxcar}H206V${top}H236L252 ${height}H268L284 ${top}H${width}V${height}H0Z`}
      />
      <path
        className="outline"
        d={`M0 ${top}H150V${boxcar}H206V${top}H236L252 ${height}M268 ${height}L284 ${top}H${width}`}
      />
      <path className="or-else outline" d={`M252 ${height - 6}l8 -6l8 6`} />
      {needles.map((length, index) => (
        <g key={length}>
          <path
            className="tool"
            d={`M${60 + index * 44 - 5} ${top - 26}h10V${top}l-5 ${length * perMillimetre}l-5 -${length * perMillimetre}Z`}
          />
        </g>
      ))}
      <path
        className="scale"
        d={`M14 ${top}V${y(1)}${[0, 0.5, 1].map((tick) => `M8 ${y(tick)}h12`).join('')}`}
      />
    </Figure>
  );
}
