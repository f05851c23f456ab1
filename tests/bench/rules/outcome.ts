import { type OptionAssessment, type ScarType, type Standing, standings } from '#rules';
import type { Situation } from '../../../rules/situation.ts';
import { cautionName, type Finding } from './decision-table.ts';

/** What every engine must find of a treatment. Ours gives reasons and sources too; the others are spared them. */
export type Outcome = {
  standing: Standing | 'depends';
  readonly perScarType: Partial<Record<ScarType, Standing>>;
  fit: string;
  readonly cautions: string[];
};
export type Outcomes = Readonly<Record<string, Outcome>>;

/** What an engine that only fires rules still has to do: put together what was found of each treatment. */
export function gathered(findings: Iterable<Finding>, { types, typesKnown }: Situation): Outcomes {
  const outcomes: Record<string, Outcome> = {};
  for (const finding of findings) {
    outcomes[finding.treatment] ??= { standing: 'not-linked', perScarType: {}, fit: '', cautions: [] };
    const outcome = outcomes[finding.treatment];
    if (!outcome) continue;
    if ('fit' in finding) outcome.fit = finding.fit;
    else if ('caution' in finding) outcome.cautions.push(finding.caution);
    else {
      for (const type of finding.types) {
        if (!types.includes(type)) continue;
        if (outcome.perScarType[type]) throw new Error(`${finding.treatment} stands twice for ${type}`);
        outcome.perScarType[type] = finding.standing;
      }
    }
  }
  for (const outcome of Object.values(outcomes)) outcome.standing = overall(outcome, typesKnown);
  return outcomes;
}

function overall({ perScarType }: Outcome, typesKnown: boolean): Standing | 'depends' {
  const found = Object.values(perScarType);
  const differ = found.some((standing) => standing !== found[0]);
  if (differ && !typesKnown) return 'depends';
  return standings.find((standing) => found.includes(standing)) ?? 'not-linked';
}

/** Our own result in the same form. */
export function outcomesOf(options: readonly OptionAssessment[]): Outcomes {
  return Object.fromEntries(
    options.map(({ treatment, standing, perScarType, downtime, cautions }) => [
      treatment,
      { standing, perScarType, fit: downtime.fit, cautions: cautions.map(cautionName) },
    ]),
  );
}
