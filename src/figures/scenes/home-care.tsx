import type { ReactNode } from 'react';
import { Arrow } from '../marks/arrows.tsx';
import { RaysBack, RaysIn, Sun } from '../marks/light.tsx';
import { Film } from '../marks/material.tsx';
import { Cells, Collagen, Flakes } from '../marks/tissue.tsx';
import { Tube } from '../marks/tools.tsx';
import { type Dip, surfaceY } from '../profile.ts';
import { SkinSection } from '../skin-section.tsx';
import { before, type Scene, scene } from './scene.ts';

/** What is put on at home: the scar keeps its shape in every picture. */

const wave = before('rolling', 'shallow');
const pores: readonly Dip[] = [92, 206].map((at) => ({ type: 'pore', at, depth: 88 }));

function Cream({
  dips,
  tube = true,
  children,
  inside,
}: {
  dips: readonly Dip[];
  tube?: boolean;
  children?: ReactNode;
  inside?: ReactNode;
}) {
  return (
    <SkinSection
      dips={dips}
      film={
        <Film
          dips={dips === pores ? [] : dips}
          from={24}
          to={tube && dips !== pores ? 216 : 296}
          thick={8}
          kind="cream"
        />
      }
      inside={inside}
    >
      {tube && (
        <>
          <path className="squeezed" d="M214 66q-2 -14 14 -16q6 0 6 6q-2 10 -14 16Z" />
          <Tube x={232} y={54} />
        </>
      )}
      {children}
    </SkinSection>
  );
}

const apply = (statement: 'F096' | 'F098') => scene('apply', [statement], () => <Cream dips={wave} />);

export const tretinoin: readonly Scene[] = [
  apply('F096'),
  scene('support', ['F095'], () => (
    <SkinSection dips={wave} inside={<Collagen from={76} to={244} y={122} rows={3} />} />
  )),
];

export const retinol: readonly Scene[] = [
  apply('F098'),
  scene('support', ['F091'], () => (
    <SkinSection dips={wave} inside={<Collagen from={92} to={228} y={126} rows={1} />}>
      <Flakes
        at={[
          [70, 56],
          [118, 48],
          [190, 52],
          [246, 46],
        ]}
      />
      <Arrow x={94} y={20} to="up" length={28} />
      <Arrow x={216} y={20} to="up" length={28} />
    </SkinSection>
  )),
];

const inPores = (heights: readonly number[]) =>
  pores.flatMap(({ at }) => heights.map((y) => [at, y] as const));

export const adapalene: readonly Scene[] = [
  scene('pore', ['F100'], () => (
    <Cream dips={pores}>
      <Cells at={inPores([138])} />
      {pores.map(({ at }) => (
        <Turning key={at} x={at} y={138} />
      ))}
    </Cream>
  )),
];

/** Renewal: round and round. */
function Turning({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="turning"
      d={`M${x - 17} ${y + 4}a17 17 0 0 1 31 -14m-13 1l13 -1l1 -13M${x + 17} ${y - 4}a17 17 0 0 1 -31 14m13 -1l-13 1l-1 13`}
    />
  );
}

export const aha: readonly Scene[] = [
  scene('loosen', ['F102', 'F104'], () => (
    <Cream dips={wave} tube={false}>
      <Cells
        at={[
          [50, 54],
          [84, 38],
          [110, 58],
          [146, 44],
          [178, 56],
          [204, 36],
          [236, 56],
          [266, 42],
        ]}
      />
      <Arrow x={118} y={6} to="up" length={28} />
      <Arrow x={232} y={6} to="up" length={28} />
    </Cream>
  )),
];

export const bha: readonly Scene[] = [
  scene('pore', ['F108'], () => (
    <Cream dips={pores} tube={false}>
      <Cells at={inPores([150, 139, 128, 104, 56])} />
      {pores.map(({ at }) => (
        <Arrow key={at} x={at} y={14} to="up" length={28} />
      ))}
    </Cream>
  )),
];

const pit = before('ice-pick', 'shallow');

/** Dark patches in the top layer. */
const patches = [92, 106, 120, 202, 216, 230, 244].map((x) => `M${x} ${surfaceY + 8}h.1`).join('');

export const sunscreen: readonly Scene[] = [
  scene('bare', ['F112', 'F113'], () => (
    <SkinSection
      dips={pit}
      inside={
        <>
          <path className="patches-rim" d={patches} />
          <path className="patches" d={patches} />
        </>
      }
    >
      <Sun />
      <RaysIn xs={[110, 190, 230, 270]} to={142} />
    </SkinSection>
  )),
  scene('shield', ['F115', 'F116'], () => (
    <SkinSection dips={pit} film={<Film dips={pit} from={-9} to={329} thick={11} kind="shield" />}>
      <Sun />
      <RaysBack xs={[100, 160, 220, 280]} />
    </SkinSection>
  )),
];
