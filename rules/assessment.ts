import type { QuestionId, ScarType } from './answers.ts';
import type { Answers } from './answers-schema.ts';
import type { StatementId } from './statements/index.ts';
import type { TreatmentId } from './treatments/index.ts';

/** What comes out of the rules. Codes and ids only: the words are in the statements and in the views. */

/** Where a treatment stands for one scar type, in the order in which the groups are shown. */
export const standings = [
  'named',
  'considered',
  'combined',
  'supportive',
  'limited',
  'not-linked',
  'advised-against',
] as const;
export type Standing = (typeof standings)[number];

/** How the known recovery of a treatment meets the downtime a person would accept. */
export const fits = ['fits', 'close', 'conflicts', 'ask', 'not-offered'] as const;
export type Fit = (typeof fits)[number];

export const cautionIds = [
  'pih-laser',
  'pigment-change',
  'not-standalone',
  'temporary',
  'limited-for-ice-pick',
  'source-unverified',
  'scar-remains',
  'verify-approval',
  'multiple-sessions',
  'recovery-varies',
  'sun-sensitivity',
  'irritation',
  'pregnancy',
  'infection-and-injury',
] as const;
export type CautionId = (typeof cautionIds)[number];
export type CautionLevel = 'firm' | 'soft';

export const caveatIds = [
  'consult-doctor',
  'scar-type-check',
  'mixed-scars',
  'depth-check',
  'skin-type-check',
  'ask-about-recovery',
  'downtime-conflict',
  'thin-coverage',
  'realistic-expectations',
  'sunscreen-daily',
  'home-needling-warning',
  'do-not-pick',
  'tell-your-doctor',
] as const;
export type CaveatId = (typeof caveatIds)[number];

export const planIds = ['lift-then-resurface', 'needling-with-peels', 'subcision-with-fillers'] as const;
export type PlanId = (typeof planIds)[number];

/** At least one source: a claim without one cannot be written. */
export type Sources = readonly [StatementId, ...StatementId[]];

/** What must be true of the scars for a reason to count, where the answers leave it open. */
export const reasonConditions = ['if-narrow-boxcar', 'if-shallow', 'if-sun-damage'] as const;
export type ReasonCondition = (typeof reasonConditions)[number];

export type Reason = {
  /** Reads aloud: treatment, dot, claim. */
  readonly id: string;
  readonly side: 'for' | 'against';
  /** The answers it rests on. */
  readonly answers: readonly QuestionId[];
  readonly statements: Sources;
  readonly condition?: ReasonCondition;
  /** The scar types among the answers that it is about, on an assessed option. */
  readonly scarTypes?: readonly ScarType[];
};

export type DowntimeFit = { readonly fit: Fit; readonly statements: readonly StatementId[] };

export type Caution = { readonly id: CautionId; readonly level: CautionLevel; readonly statements: Sources };

export type Caveat = { readonly id: CaveatId; readonly statements: readonly StatementId[] };

export type OptionAssessment = {
  readonly treatment: TreatmentId;
  readonly standing: Standing | 'depends';
  readonly perScarType: Readonly<Partial<Record<ScarType, Standing>>>;
  readonly downtime: DowntimeFit;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
};

export const planStepIds = [
  'lift',
  'heal',
  'resurface',
  'needle',
  'peel',
  'alternate',
  'finish-ice-pick-first',
  'subcision',
  'fillers',
  'doctor-sets-timing',
] as const;
export type PlanStepId = (typeof planStepIds)[number];

export type PlanStep = {
  readonly id: PlanStepId;
  /** The treatments of this step; several are alternatives. None: time to heal, or to finish what came before. */
  readonly treatments: readonly TreatmentId[];
  readonly statements: Sources;
};

export type PlanAssessment = {
  readonly id: PlanId;
  readonly steps: readonly PlanStep[];
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
};

export type Assessment = {
  readonly rulesVersion: string;
  readonly answers: Answers;
  readonly caveats: readonly [Caveat & { readonly id: 'consult-doctor' }, ...Caveat[]];
  readonly options: readonly OptionAssessment[];
  readonly plans: readonly PlanAssessment[];
};

/** What differs between two assessments. */
export type Changes = {
  /** Treatments whose standing changes. */
  readonly moves: readonly Move<Standing | 'depends'>[];
  /** Treatments whose recovery meets the accepted downtime differently. */
  readonly fits: readonly Move<Fit>[];
  /** Treatments on which other cautions are raised. */
  readonly cautions: readonly Move<readonly Caution[]>[];
};

/** One change of one answer, and everything it would move. */
export type Shift = Changes & { readonly question: QuestionId; readonly to: unknown };
export type Move<What> = { readonly treatment: TreatmentId; readonly from: What; readonly to: What };
