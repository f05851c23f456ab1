import { create } from 'zustand';
import type { PlanId, TreatmentId } from '#rules';

/**
 * What the doctor adds during a consultation. It lives in memory alone and is carried to the sheet and its print;
 * nothing of it is ever stored, and the next patient never sees it.
 */
export type DoctorPart = {
  /** Options that do not come into question here, for a reason the doctor can say. */
  readonly leftOut: readonly TreatmentId[];
  readonly notes: { readonly [Id in TreatmentId]?: string };
  readonly plan: PlanId | null;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
};

export const nothingAdded: DoctorPart = { leftOut: [], notes: {}, plan: null, questions: [] };

export const useDoctor = create<DoctorPart>()(() => nothingAdded);
