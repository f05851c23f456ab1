import type { Depth, DetailId, DetailValue, Downtime, QuestionId, ScarType } from '../answers.ts';
import type {
  Caution,
  CautionId,
  CautionLevel,
  DowntimeFit,
  Fit,
  Reason,
  ReasonCondition,
  Sources,
  Standing,
} from '../assessment.ts';
import type { Condition } from '../situation.ts';
import type { StatementId } from '../statements/index.ts';

/** The fields of every treatment, the same for all, in the order they are shown. */
export const profileFields = [
  'whatItIs',
  'howItIsDone',
  'mayHelpWith',
  'downsidesAndRisks',
  'healing',
  'sessions',
  'duration',
  'cost',
  'approval',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** What the sources say of a treatment, field by field. An empty field is a silence and is shown as one. */
export type Profile = Readonly<Record<ProfileField, readonly StatementId[]>>;

/** Where a treatment stands for one scar type at one depth, and why. */
export type Verdict = { readonly standing: Standing; readonly reasons: readonly Reason[] };

/** A verdict that one optional answer decides. */
export type Split = {
  readonly [D in DetailId]: { readonly by: D; readonly cells: { readonly [V in DetailValue<D>]: Verdict } };
}[DetailId];

export type Cell = Verdict | Split;
export type StandingTable = Readonly<Record<ScarType, Readonly<Record<Depth, Cell>>>>;
export type DowntimeTable = Readonly<Record<Downtime, DowntimeFit>>;

/** A caution and the answers that raise it. */
export type CautionRule = { readonly when: Condition; readonly caution: Caution };

export type Treatment<Id extends string = string> = {
  readonly id: Id;
  /** Where it takes place: at a clinic, at home, or nowhere because nothing is done. */
  readonly setting: 'clinic' | 'home' | 'none';
  readonly profile: Profile;
  readonly standings: StandingTable;
  readonly downtime: DowntimeTable;
  readonly cautions: readonly CautionRule[];
};

/** Writes down one treatment; keeps its id as a literal so that other modules can be typed by it. */
export function treatment<const Id extends string>(definition: Treatment<Id>): Treatment<Id> {
  return definition;
}

export function reasonFor(id: string, answers: readonly QuestionId[], statements: Sources): Reason {
  return { id, side: 'for', answers, statements };
}

export function reasonAgainst(id: string, answers: readonly QuestionId[], statements: Sources): Reason {
  return { id, side: 'against', answers, statements };
}

/** A reason for, which counts only if something the answers leave open turns out to be so. */
export function reasonIf(
  condition: ReasonCondition,
  id: string,
  answers: readonly QuestionId[],
  statements: Sources,
): Reason {
  return { id, side: 'for', answers, statements, condition };
}

const verdict =
  (standing: Standing) =>
  (...reasons: readonly Reason[]): Verdict => ({ standing, reasons });

export const named = verdict('named');
export const considered = verdict('considered');
export const combined = verdict('combined');
export const supportive = verdict('supportive');
export const limited = verdict('limited');
export const notLinked = verdict('not-linked');
export const advisedAgainst = verdict('advised-against');

/** The same cell whatever the depth. */
export function atAnyDepth(cell: Cell): Readonly<Record<Depth, Cell>> {
  return { deep: cell, unsure: cell, shallow: cell };
}

/** The same cell whatever the scar type and the depth. */
export function forEveryScar(cell: Cell): StandingTable {
  return { 'ice-pick': atAnyDepth(cell), boxcar: atAnyDepth(cell), rolling: atAnyDepth(cell) };
}

const downtimeFit =
  (fit: Fit) =>
  (...statements: readonly StatementId[]): DowntimeFit => ({ fit, statements });

export const fits = downtimeFit('fits');
export const close = downtimeFit('close');
export const conflicts = downtimeFit('conflicts');
export const ask = downtimeFit('ask');
export const notOffered = downtimeFit('not-offered');

/** The same fit whatever the answer: for what has no recovery to speak of. */
export function atAnyDowntime(same: DowntimeFit): DowntimeTable {
  return { none: same, 'few-days': same, week: same, longer: same, unsure: same };
}

/** A caution raised whatever the answers. */
export function always(id: CautionId, level: CautionLevel, ...statements: Sources): CautionRule {
  return { when: {}, caution: { id, level, statements } };
}

export function raisedWhen(
  when: Condition,
  id: CautionId,
  level: CautionLevel,
  ...statements: Sources
): CautionRule {
  return { when, caution: { id, level, statements } };
}
