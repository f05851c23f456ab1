import { atAnyDowntime, fits, forEveryScar, reasonAgainst, reasonFor, supportive } from './treatment.ts';

/** What home care has in common: it supports, it does not lift a scar, and it asks for no recovery. */

/** Supportive whatever the scar: helps texture and prevention (F180), does not reach depth (F089). */
export function supportsSkin(treatmentId: string) {
  return forEveryScar(
    supportive(
      reasonFor(`${treatmentId}.supports-skin`, [], ['F180']),
      reasonAgainst(`${treatmentId}.does-not-lift`, [], ['F089']),
    ),
  );
}

export const noRecovery = atAnyDowntime(fits());
