import { type ReactNode, useId } from 'react';
import {
  type Bare,
  bodyPath,
  type Dip,
  dermisEnd,
  epidermisThickness,
  height,
  surfacePath,
  surfaceY,
  width,
} from './profile.ts';

type Props = {
  dips: readonly Dip[];
  /** A second outline, dashed: how it was before, or how it might be too. */
  orElse?: readonly Dip[];
  /** Liquid or cream: drawn behind the skin, so that it follows the surface. */
  film?: ReactNode;
  /** Drawn inside the skin, and only there. */
  inside?: ReactNode;
  /** Where the top layer has been taken off. */
  bare?: Bare | undefined;
  /** Tools, energy, material: drawn over the skin. */
  children?: ReactNode;
};

/** Cells, fibres and fat tell the layers apart without any colour. */
const fibres = Array.from({ length: 40 }, (_, i) => {
  const [column, row] = [i % 10, Math.floor(i / 10)];
  return `M${10 + column * 32 + (row % 2) * 16} ${104 + row * 20 + (column % 3) * 3}q6 -4 12 0`;
}).join('');

const fatCells = Array.from({ length: 18 }, (_, i) => ({
  x: 8 + i * 18,
  y: dermisEnd + 12 + (i % 2) * 13,
  r: 8 + (i % 3),
}));

/** The skin in section: surface with its scars, top layer, deeper layer, fat. */
export function SkinSection({ dips, orElse, film, inside, bare, children }: Props) {
  const id = useId();
  const top = bare ? `M-9 ${surfaceY}H${bare[0]}M${bare[1]} ${surfaceY}H${width + 9}` : surfacePath(dips);
  return (
    <>
      {film}
      <clipPath id={id}>
        <path d={bodyPath(dips, bare)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {/* Down to the bottom: the fat that lies over it has a wavy edge, and no paper may show between the two. */}
        <path className="dermis" d={`M0 ${surfaceY}H${width}V${height}H0Z`} />
        <path className="fibres" d={fibres} />
        <path
          className="fat"
          d={`M0 ${dermisEnd}q20 -5 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0V${height}H0Z`}
        />
        {fatCells.map(({ x, y, r }) => (
          <circle key={x} className="fat-cell" cx={x} cy={y} r={r} />
        ))}
        <path className="junction" d={top} strokeWidth={epidermisThickness * 2 + 3} />
        <path className="epidermis" d={top} strokeWidth={epidermisThickness * 2} />
        <path className="cells" d={top} strokeWidth={epidermisThickness * 2} />
        {inside}
      </g>
      {orElse && <OrElse path={surfacePath(orElse)} />}
      <path className="outline" d={surfacePath(dips, bare)} />
      {children}
    </>
  );
}

/** A dashed outline, on a rim that shows it on dark skin too. */
export function OrElse({ path }: { path: string }) {
  return (
    <g>
      <path className="rim" d={path} />
      <path className="outline or-else" d={path} />
    </g>
  );
}
