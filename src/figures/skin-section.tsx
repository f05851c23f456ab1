import { type ReactNode, useId } from 'react';
import { bodyPath, type Dip, dermisEnd, epidermisThickness, height, surfacePath, width } from './profile.ts';

type Props = {
  dips: readonly Dip[];
  /** A second outline, dashed: how it might be too. */
  orElse?: readonly Dip[];
  /** Tools, energy, material: drawn over the skin. */
  children?: ReactNode;
  /** Drawn inside the skin, and only there. */
  inside?: ReactNode;
  /** Where the surface has been taken off, from and to. */
  bare?: readonly [number, number];
};

/** Fibres and fat cells tell the layers apart without any colour. */
const fibres = Array.from({ length: 40 }, (_, i) => {
  const [column, row] = [i % 10, Math.floor(i / 10)];
  const [x, y] = [12 + column * 32 + (row % 2) * 16, 72 + row * 20 + (column % 3) * 3];
  return `M${x} ${y}q6 -4 12 0`;
}).join('');

const fatCells = Array.from({ length: 18 }, (_, i) => ({
  x: 8 + i * 18,
  y: 164 + (i % 2) * 13,
  r: 8 + (i % 3),
}));

/** The skin in section: surface with its scars, top layer, deeper layer, fat. */
export function SkinSection({ dips, orElse, children, inside, bare }: Props) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>
        <path d={bodyPath(dips)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className="dermis" d={`M0 0H${width}V${dermisEnd}H0Z`} />
        <path className="fibres" d={fibres} />
        <path
          className="fat"
          d={`M0 ${dermisEnd}q20 -5 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0V${height}H0Z`}
        />
        {fatCells.map(({ x, y, r }) => (
          <circle key={x} className="fat-cell" cx={x} cy={y} r={r} />
        ))}
        <path className="epidermis" d={surfacePath(dips)} strokeWidth={epidermisThickness * 2} />
        {bare && (
          <path
            className="bare"
            d={surfacePath(dips)}
            strokeWidth={epidermisThickness * 2}
            strokeDasharray={`0 ${bare[0]} ${bare[1] - bare[0]} 999`}
          />
        )}
        {inside}
      </g>
      <path className="outline" d={surfacePath(dips)} />
      {orElse && <path className="outline or-else" d={surfacePath(orElse)} />}
      {children}
    </>
  );
}
