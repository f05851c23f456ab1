import type { Caveat, CaveatId, OptionAssessment } from './assessment.ts';
import { deepFreeze } from './frozen.ts';
import { holds, type Situation } from './situation.ts';
import type { StatementId } from './statements/index.ts';

/**
 * What is said about the whole assessment. `consult-doctor` is no entry of a list that could lose it:
 * the type of the result demands it in the first place.
 */
type Result = readonly [Caveat & { readonly id: 'consult-doctor' }, ...Caveat[]];

/** The first caveat of every assessment, and of every page that speaks of treatments. */
export const consultDoctor = deepFreeze({
  id: 'consult-doctor',
  statements: ['F120', 'F121', 'F181'],
} as const);

function caveat(id: CaveatId, ...statements: readonly StatementId[]): Caveat {
  return deepFreeze({ id, statements });
}

const doNotPickWithAcne = caveat('do-not-pick', 'F151', 'F152', 'F153', 'F185');
const doNotPick = caveat('do-not-pick', 'F153', 'F185');
const scarTypeCheck = caveat('scar-type-check', 'F122');
const mixedScars = caveat('mixed-scars', 'F021', 'F122', 'F136');
const depthCheck = caveat('depth-check', 'F012', 'F126', 'F130');
const skinTypeCheck = caveat('skin-type-check', 'F123', 'S026');
const askAboutRecovery = caveat('ask-about-recovery', 'F133');
const downtimeConflict = caveat('downtime-conflict', 'F128', 'F133');
const thinCoverage = caveat('thin-coverage', 'F073');
const alwaysShown = [
  caveat('realistic-expectations', 'F002', 'F167', 'F169'),
  caveat('sunscreen-daily', 'F110', 'F111', 'F112', 'F113', 'F114', 'F115'),
  caveat('home-needling-warning', 'F172', 'F173', 'F174', 'F175', 'F176', 'F177', 'F178'),
];
const tellYourDoctorCaveat = caveat('tell-your-doctor', 'S089', 'S090', 'S091', 'S094', 'S096', 'S098');

/**
 * The caveats of an assessment, `consult-doctor` first.
 * @param options the options as assessed: a named treatment that conflicts with the downtime raises a caveat
 */
export function caveatsFor(situation: Situation, options: readonly OptionAssessment[]): Result {
  const acne = situation.details.activeAcne === 'yes';
  const raised: readonly (Caveat | false)[] = [
    acne && doNotPickWithAcne,
    !situation.typesKnown && scarTypeCheck,
    situation.typesKnown && situation.types.length > 1 && mixedScars,
    (situation.depth === 'unsure' || holds({ anyType: ['ice-pick'], depth: ['shallow'] }, situation)) &&
      depthCheck,
    situation.skinType === 'unsure' && skinTypeCheck,
    situation.downtime === 'unsure' && askAboutRecovery,
    namedYetConflicting(options).length > 0 && downtimeConflict,
    !situation.types.includes('ice-pick') && thinCoverage,
    ...alwaysShown,
    !acne && doNotPick,
    tellYourDoctorCaveat,
  ];
  return Object.freeze([consultDoctor, ...raised.filter((entry) => entry !== false)] as const);
}

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
