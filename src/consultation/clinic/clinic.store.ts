import * as z from 'zod/mini';
import { type TreatmentId, treatmentIds } from '#rules';
import { keptStore } from '#storage';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** What a clinic says of one option: whether it offers it, with which device, and when its approval was checked. */
const offerSchema = z.strictObject({
  offered: z.boolean(),
  device: z.exactOptional(z.string().check(z.maxLength(120))),
  /** Year-month-day. */
  approvalChecked: z.exactOptional(z.string().check(z.regex(dayPattern))),
});

export const clinicSchema = z.strictObject({
  name: z.string().check(z.maxLength(120)),
  /** A device of the clinic: a patient's link opens in the consultation view, and nothing of it is kept. */
  opensLinksInConsultation: z.boolean(),
  /** An option that is not in it has not been said anything about. */
  offers: z.partialRecord(z.enum(treatmentIds), offerSchema),
});

export type ClinicProfile = z.output<typeof clinicSchema>;
export type Offer = z.output<typeof offerSchema>;

export const useClinic = keptStore<ClinicProfile>({
  name: 'clinic',
  of: 'device',
  version: 1,
  schema: clinicSchema,
  empty: { name: '', opensLinksInConsultation: false, offers: {} },
});

/** What the clinic says of an option; nothing where it said nothing. */
export function useOffer(id: TreatmentId): Offer | undefined {
  return useClinic(({ offers }) => offers[id]);
}
