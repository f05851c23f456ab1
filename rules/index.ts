/**
 * The only door of the medicine. What stands here is the contract other programs rely on:
 * changing a name or a value is a new major version in CHANGELOG.md; adding is free.
 */
export {
  type CoreQuestionId,
  coreQuestions,
  type Depth,
  type DetailId,
  type DetailValue,
  type Downtime,
  depths,
  detailIds,
  details,
  detailsAsked,
  downtimes,
  type QuestionId,
  questionSchemas,
  type ScarType,
  type SkinType,
  scarTypes,
  skinTypes,
} from './answers.ts';
export { type Answers, answersSchema, type Details } from './answers-schema.ts';
export { assess } from './assess.ts';
export * from './assessment.ts';
export {
  type CaveatCondition,
  type CaveatRule,
  caveatRules,
  namedYetConflicting,
  type TellYourDoctorId,
  tellYourDoctor,
} from './caveats.ts';
export { consultDoctor } from './consult-doctor.ts';
export { onDepthOfScars, onTypingSkin, scarTypeDescriptions, skinTypeDescriptions } from './descriptions.ts';
export { type PlanRule, planRules } from './plans.ts';
export type { Condition, WiderCondition } from './situation.ts';
export { type BesideQuestionsId, besideQuestions } from './statements/beside-questions.ts';
export { type StatementId, statements } from './statements/index.ts';
export {
  type Figure,
  type Hedge,
  hedges,
  type Label,
  labels,
  type Statement,
} from './statements/statement.ts';
export {
  type ScarLook,
  type SkinReaction,
  scarLooks,
  skinReactions,
  suggestScarType,
  suggestSkinType,
} from './suggestions.ts';
export { type TreatmentId, treatmentIds, treatments } from './treatments/index.ts';
export {
  type CautionRule,
  type Cell,
  type DowntimeTable,
  type Profile,
  type ProfileField,
  profileFields,
  type Split,
  type StandingTable,
  type Treatment,
  type Verdict,
} from './treatments/treatment.ts';
export { reviewDue, rulesDate, rulesVersion } from './version.ts';
export { changesBetween, scarTypeAnswers, whatIf } from './what-if.ts';
export { type ConcernId, concerns, fieldOf, saidOn } from './what-matters.ts';
