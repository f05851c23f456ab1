import type { ReactNode } from 'react';
import type { ScarType, StatementId } from '#rules';
import { type Dip, drawnDepth, width } from '../profile.ts';

/** One moment of a treatment at work: what is drawn, and the statements it is drawn after. */
export type Scene = {
  readonly id: string;
  readonly draw: () => ReactNode;
  /** None: the sources name the step and do not describe it, which the view says. */
  readonly statements: readonly StatementId[];
};

export const scene = (id: string, statements: readonly StatementId[], draw: () => ReactNode): Scene => ({
  id,
  draw,
  statements,
});

/** Where the one scar of a scene lies. */
export const middle = width / 2;

type Closer = {
  /** Half its width, where it is drawn from closer up. */
  readonly half?: number | undefined;
  /** How much of its depth is left. */
  readonly part?: number;
};

/** The scar as it is before anything is done. */
export function before(
  type: ScarType,
  depth: 'shallow' | 'deep',
  { half, part = 1 }: Closer = {},
): readonly [Dip] {
  const dip = { type, depth: drawnDepth[type][depth] * part, at: middle };
  return [half === undefined ? dip : { ...dip, half }];
}

/**
 * How much of its depth a scar keeps in a drawing of what may come after. It never vanishes: no source says so,
 * and no result can be promised (F002).
 */
const kept = 0.55;
export const after = (type: ScarType, depth: 'shallow' | 'deep', closer: Closer = {}) =>
  before(type, depth, { part: kept, ...closer });
