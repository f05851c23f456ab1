import type { StatementId } from './statements/index.ts';
import { always, type CautionRule, raisedWhen } from './treatments/treatment.ts';

/**
 * Cautions that several treatments share. Those of one treatment stand in its own file.
 */

/**
 * Dark marks after laser. The article speaks of "darker skin tones" and names no type: the cut at type IV,
 * and the soft line at III, are this project's own and are labelled so. A caution is not a ban (F125).
 */
export const pihAfterLaser: readonly CautionRule[] = [
  raisedWhen({ skinType: ['IV', 'V', 'VI', 'unsure'] }, 'pih-laser', 'firm', 'F123', 'F124', 'F125'),
  raisedWhen({ skinType: ['III'] }, 'pih-laser', 'soft', 'F123', 'F124', 'F125'),
];

export const pigmentChangeAfterPeel: CautionRule = raisedWhen(
  { skinType: ['IV', 'V', 'VI', 'unsure'] },
  'pigment-change',
  'firm',
  'S082',
);

/** For lasers and needling: an unsure depth is never read as the milder, shallow one. */
export const notStandalone: CautionRule = raisedWhen(
  { anyType: ['ice-pick'], depth: ['deep', 'unsure'] },
  'not-standalone',
  'firm',
  'F165',
  'F166',
);

export const sunSensitivity: CautionRule = always('sun-sensitivity', 'soft', 'F114');
export const pregnancy: CautionRule = always('pregnancy', 'firm', 'S089', 'S090');

/**
 * What is said of every clinic treatment.
 * @param sessions the statement on the number of visits: the treatment's own, or the general one
 * @param device statements on the approval of the particular device, where one is used
 */
export function ofEveryClinicTreatment(
  sessions: StatementId,
  ...device: readonly StatementId[]
): readonly CautionRule[] {
  return [
    always('multiple-sessions', 'soft', sessions),
    always('recovery-varies', 'soft', 'F035', 'F038', 'F062'),
    always('verify-approval', 'soft', 'F005', ...device, 'F186'),
  ];
}
