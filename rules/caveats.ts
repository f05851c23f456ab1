import type { Caveat, CaveatId, OptionAssessment } from './assessment.ts';
import { consultDoctor } from './consult-doctor.ts';
import { deepFreeze, remembered } from './frozen.ts';
import { holds, type Situation, type WiderCondition } from './situation.ts';
import type { StatementId } from './statements/index.ts';

/**
 * What is said about the whole assessment. `consult-doctor` is no entry of a list that could lose it:
 * the type of the result demands it in the first place.
 */
type Result = readonly [Caveat & { readonly id: 'consult-doctor' }, ...Caveat[]];

/** On the answers; or on what came of them: an option that is named asks for more healing than is accepted. */
export type CaveatCondition = WiderCondition | 'named-yet-conflicting';

/** A caveat and what raises it: any one of the conditions is enough. */
export type CaveatRule = { readonly when: readonly CaveatCondition[]; readonly caveat: Caveat };

function raisedWhen(
  when: CaveatCondition | readonly CaveatCondition[],
  id: CaveatId,
  ...statements: readonly StatementId[]
): CaveatRule {
  return { when: [when].flat(), caveat: { id, statements } };
}

const always = (id: CaveatId, ...statements: readonly StatementId[]) => raisedWhen({}, id, ...statements);

/** What can follow `consult-doctor`, in the order in which it is shown. */
export const caveatRules: readonly CaveatRule[] = deepFreeze([
  raisedWhen({ activeAcne: ['yes'] }, 'do-not-pick', 'F151', 'F152', 'F153', 'F185'),
  raisedWhen({ typesKnown: false }, 'scar-type-check', 'F122'),
  raisedWhen({ typesKnown: true, atLeastTypes: 2 }, 'mixed-scars', 'F021', 'F122', 'F136'),
  // Ice pick scars are deep by the article's own description (F012).
  raisedWhen(
    [{ depth: ['unsure'] }, { anyType: ['ice-pick'], depth: ['shallow'] }],
    'depth-check',
    'F012',
    'F126',
    'F130',
  ),
  raisedWhen({ skinType: ['unsure'] }, 'skin-type-check', 'F123', 'S026'),
  raisedWhen({ downtime: ['unsure'] }, 'ask-about-recovery', 'F133'),
  raisedWhen('named-yet-conflicting', 'downtime-conflict', 'F128', 'F133'),
  raisedWhen({ noType: ['ice-pick'] }, 'thin-coverage', 'F073'),
  always('realistic-expectations', 'F002', 'F167', 'F169'),
  always('sunscreen-daily', 'F110', 'F111', 'F112', 'F113', 'F114', 'F115'),
  always('home-needling-warning', 'F172', 'F173', 'F174', 'F175', 'F176', 'F177', 'F178'),
  raisedWhen({ activeAcne: ['no', 'unsure'] }, 'do-not-pick', 'F153', 'F185'),
  always('tell-your-doctor', 'S089', 'S090', 'S091', 'S094', 'S096', 'S098'),
]);

/**
 * The caveats of an assessment, `consult-doctor` first.
 * @param options the options as assessed: a named treatment that conflicts with the downtime raises a caveat
 */
export function caveatsFor(situation: Situation, options: readonly OptionAssessment[]): Result {
  return raisedBy({ situation, conflict: namedYetConflicting(options).length > 0 });
}

type Raising = { readonly situation: Situation; readonly conflict: boolean };

const raisedBy = remembered(
  ({ situation: { typesKnown, mix, depth, skinType, downtime, details }, conflict }: Raising) =>
    `${typesKnown}|${mix}|${depth}|${skinType}|${downtime}|${details.surfaceTone}|${details.activeAcne}|${conflict}`,
  ({ situation, conflict }): Result => {
    const raised = caveatRules.filter(({ when }) =>
      when.some((condition) =>
        condition === 'named-yet-conflicting' ? conflict : holds(condition, situation),
      ),
    );
    return [consultDoctor, ...raised.map(({ caveat }) => caveat)];
  },
);

/** The options that are named for one of the scar types and ask for more healing than the answer accepts. */
export function namedYetConflicting(options: readonly OptionAssessment[]): readonly OptionAssessment[] {
  return options.filter(
    ({ downtime, perScarType }) =>
      downtime.fit === 'conflicts' && Object.values(perScarType).includes('named'),
  );
}

/** Things to mention at the consultation: a list to go through, not advice. */
export const tellYourDoctor = deepFreeze([
  { id: 'pregnancy', statements: ['S089', 'S090'] },
  { id: 'isotretinoin', statements: ['S091'] },
  { id: 'raised-scars', statements: ['S094'] },
  { id: 'cold-sores', statements: ['S096', 'S082'] },
  { id: 'infection-or-acne', statements: ['S094'] },
  { id: 'bleeding', statements: ['S098'] },
  { id: 'light-sensitising-medicines', statements: ['S094'] },
  { id: 'dark-marks', statements: ['F124'] },
  { id: 'recent-tan', statements: ['S082'] },
  { id: 'earlier-treatments', statements: ['F039'] },
] as const satisfies readonly { id: string; statements: readonly StatementId[] }[]);
export type TellYourDoctorId = (typeof tellYourDoctor)[number]['id'];
