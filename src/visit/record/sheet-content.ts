import type { Answers, PlanId, TreatmentId } from '#rules';
import type { DoctorPart } from '../doctor/doctor.store.ts';

/** What a visit sheet carries, in the words it is read in: the one thing that text and record are made from. */
export type SheetContent = {
  readonly answers: Answers;
  /** In the article's order. */
  readonly shortlist: readonly TreatmentId[];
  /** The plans of interest. */
  readonly plans: readonly PlanId[];
  /** The most important first; a concern in the person's own words among them. */
  readonly whatMatters: readonly string[];
  readonly questions: readonly string[];
  readonly tellYourDoctor: readonly string[];
  readonly notes: string;
  /** What the doctor added during a consultation. */
  readonly doctor: DoctorPart;
  /** The day on the person's device (year-month-day): the sheet reads no clock. Empty before the page runs. */
  readonly date: string;
};
