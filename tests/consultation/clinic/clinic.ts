import { screen, within } from '@testing-library/react';
import type { TreatmentId } from '#rules';
import { createSafeStorage } from '#storage';
import { words } from '#words/after-questions';
import { type ClinicProfile, clinicSlot } from '../../../src/consultation/clinic/clinic.store.ts';
import { profileFile } from '../../../src/consultation/clinic/file/profile-file.ts';

/** Reads and writes the profile as another visit would. */
export const keptProfile = createSafeStorage(() => window.localStorage).slot<ClinicProfile>(clinicSlot);

/** A profile with something of everything in it. */
export const sample: ClinicProfile = {
  name: 'Clinic A',
  opensLinksInConsultation: true,
  offers: {
    'tca-cross': { offered: true, device: 'Product B', approvalChecked: '2026-02-20' },
    'dermal-fillers': { offered: false },
    subcision: { offered: true },
  },
};

/** The line of an option in the form. */
export function row(id: TreatmentId) {
  const group = screen.getByRole('group', { name: `${words.option.treatmentNames[id]} offered?` });
  return {
    group,
    answer: (name: string) => within(group).getByRole('radio', { name }),
    device: () => within(group).getByRole('textbox', { name: 'Device or product' }),
    day: () => within(group).getByLabelText('Approval checked on'),
  };
}

/** A file as a person would choose it. */
export function fileWith(content: string | Uint8Array<ArrayBuffer>, name = 'clinic.json'): File {
  return new File([content], name, { type: 'application/json' });
}

/** The text of an exported profile, to be tampered with. */
export function fileText(profile: ClinicProfile): string {
  return JSON.stringify(profileFile(profile), null, 2);
}
