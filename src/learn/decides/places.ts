import type { CautionId, CaveatId, PlanId, ScarType, StatementId, TreatmentId } from '#rules';
import { learnPaths } from '../paths.ts';
import type { StandingRow } from './standing-rows.ts';

/** The anchors of these pages, in one place: what other pages link to stays where it is. */
export const anchors = {
  treatment: (id: TreatmentId) => id,
  standing: (id: TreatmentId, { types, depths, detail }: StandingRow) =>
    [id, types.join('-'), depths.join('-'), ...(detail?.values ?? [])].join('.'),
  recovery: (id: TreatmentId) => `${id}.recovery`,
  /** The first line of a caution has its plain name. */
  caution: (id: CautionId, line = 0) => (line === 0 ? `caution.${id}` : `caution.${id}.${line + 1}`),
  caveat: (id: CaveatId, line = 0) => (line === 0 ? `caveat.${id}` : `caveat.${id}.${line + 1}`),
  tell: 'tell-your-doctor',
  plan: (id: PlanId) => `plan.${id}`,
  statement: (id: StatementId) => id,
} as const;

export const onDecides = (anchor: string) => `${learnPaths.decides}#${anchor}`;

/** Where a statement stands with its source and its uses. */
export const statementPath = (id: StatementId) => `${learnPaths.statements}#${anchors.statement(id)}`;

/** The line in which a treatment's standing for a kind of scar begins. */
export function firstRowFor(rows: readonly StandingRow[], type: ScarType): StandingRow | undefined {
  return rows.find(({ types }) => types.includes(type));
}
