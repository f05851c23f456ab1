import { create } from 'zustand';
import type { Answers, ScarType, TreatmentId } from '#rules';
import { safeStorage } from '#storage';
import { consultationPaths } from './paths.ts';
import type { View } from './views.ts';

/** Whether a consultation is going on: every page has to know it. The ways into one and on are in `mode.ts`. */

/** What is looked at, so that a visit to another page loses nothing of it. */
type LookedAt = {
  readonly view: View;
  readonly option: TreatmentId | null;
  /** One kind of scar at a time; null for all of them together. */
  readonly scarType: ScarType | null;
  /** The answers before the last change, to show what it moved. */
  readonly before: Answers | null;
  /** The picture takes the place of the options for a while, to explain with. */
  readonly large: boolean;
};

export type BegunBy = 'opening' | 'new-patient' | 'link' | 'saved';

type Consultation = LookedAt & {
  readonly active: boolean;
  /** Counts the patients: nothing drawn for one is taken over for the next. */
  readonly patient: number;
  /** Counts how often "New patient" was pressed: what waited for an answer then waits no more. */
  readonly cleared: number;
  readonly begunBy: BegunBy;
};

export const nothingLookedAt: LookedAt = {
  view: 'scars',
  option: null,
  scarType: null,
  before: null,
  large: false,
};

export const useConsultation = create<Consultation>()(() => ({
  ...nothingLookedAt,
  active: false,
  patient: 0,
  cleared: 0,
  begunBy: 'opening',
}));

/** No consultation any more, in this very page. What it knew must have been forgotten before. */
export function leaveConsultation(): void {
  useConsultation.setState({ ...nothingLookedAt, active: false });
  safeStorage.release();
}

/** Whether an address of this app is the one of the consultation, with or without the closing slash. */
export function isConsultation(path: string): boolean {
  return path === consultationPaths.consultation || `${path}/` === consultationPaths.consultation;
}
