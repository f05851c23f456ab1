import type { Answers, PlanId, TreatmentId } from '#rules';

/** All that a visit sheet says, as plain values: what is printed, pasted and downloaded is made from it. */
export type SheetContent = {
  readonly answers: Answers;
  readonly shortlist: readonly TreatmentId[];
  readonly plans: readonly PlanId[];
  /** What matters, in words, the most important first; a concern in the person's own words last. */
  readonly whatMatters: readonly string[];
  readonly questions: readonly string[];
  readonly tellYourDoctor: readonly string[];
  readonly notes: string;
  /** The date on the device, in words. Empty before the page runs in a browser. */
  readonly date: string;
};
