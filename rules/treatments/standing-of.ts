import type { ScarType } from '../answers.ts';
import { type OptionAssessment, type Reason, type Standing, standings } from '../assessment.ts';
import type { Situation } from '../situation.ts';
import type { Cell, Treatment, Verdict } from './treatment.ts';

export type StandingPart = Pick<OptionAssessment, 'standing' | 'perScarType' | 'reasons'>;

/**
 * Where a treatment stands: read from its own table for each scar type, then put together.
 * With several types the overall standing is the first of theirs in the order of `standings`;
 * with an unsure type it is `depends` where they differ. The reasons of every type are kept.
 */
export function standingOf(treatment: Treatment, situation: Situation): StandingPart {
  const perScarType: Partial<Record<ScarType, Standing>> = {};
  const reasons = new Map<string, Reason>();
  for (const type of situation.types) {
    const verdict = verdictOf(treatment.standings[type][situation.depth], situation);
    perScarType[type] = verdict.standing;
    for (const reason of verdict.reasons) {
      const { scarTypes = [] } = reasons.get(reason.id) ?? {};
      reasons.set(reason.id, { ...reason, scarTypes: [...scarTypes, type] });
    }
  }
  const found = standings.filter((standing) => Object.values(perScarType).includes(standing));
  const differ = found.length > 1;
  // Every situation has a type and every type a verdict, so there is always a first.
  const [first = 'not-linked'] = found;
  return {
    standing: !situation.typesKnown && differ ? 'depends' : first,
    perScarType,
    reasons: [...reasons.values()],
  };
}

function verdictOf(cell: Cell, { details }: Situation): Verdict {
  if (!('by' in cell)) return cell;
  const verdicts: Readonly<Record<string, Verdict>> = cell.cells;
  const verdict = verdicts[details[cell.by]];
  if (!verdict) throw new RangeError(`no verdict for ${cell.by}: ${details[cell.by]}`);
  return verdict;
}
