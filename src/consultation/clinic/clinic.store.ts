import * as z from 'zod/mini';
import type { TreatmentId } from '#rules';
import { keptStore } from '#storage';
import { offerableIds } from './offerable.ts';

/** How long a name may be. */
export const longest = 120;
/** Typing errors in the year are caught by these; the schema knows no today. */
export const [firstDay, lastDay] = ['2000-01-01', '2099-12-31'];

/** One line of text that says something. */
const lineSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.refine(isPlain));

/** A day that exists, as year-month-day. */
export const daySchema = z
  .string()
  .check(z.refine((day) => exists(day) && day >= firstDay && day <= lastDay));

/** Without line ends and other control characters. */
function isPlain(line: string): boolean {
  return !/\p{Cc}/u.test(line);
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${day}T00:00:00.000Z`;
}

/** What a clinic says of one option. Only what it offers has a device, and a day on which approval was checked. */
const offerSchema = z
  .strictObject({
    offered: z.boolean(),
    device: z.exactOptional(lineSchema),
    approvalChecked: z.exactOptional(daySchema),
  })
  .check(({ value: { offered, ...facts }, issues }) => {
    const keys = Object.keys(facts);
    if (!offered && keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: facts });
  });

/** An object, not a record: a record lets a key called `__proto__` pass unseen. */
const offersShape = Object.fromEntries(
  offerableIds.map((id) => [id, z.exactOptional(offerSchema)]),
) as Record<TreatmentId, z.ZodMiniExactOptional<typeof offerSchema>>;

export const clinicSchema = z.strictObject({
  name: z.exactOptional(lineSchema),
  /** A device of the clinic: a patient's link opens in the consultation view, and nothing of it is kept. */
  opensLinksInConsultation: z.boolean(),
  /** An option that is not in it has not been said anything about. */
  offers: z.strictObject(offersShape),
});

export type ClinicProfile = z.output<typeof clinicSchema>;
export type Offer = z.output<typeof offerSchema>;

/** The form of the profile, on the device and in files. */
export const profileVersion = 1;
export const emptyProfile: ClinicProfile = { opensLinksInConsultation: false, offers: {} };

export const clinicSlot = {
  name: 'clinic',
  of: 'device',
  version: profileVersion,
  schema: clinicSchema,
} as const;

export const useClinic = keptStore<ClinicProfile>({ ...clinicSlot, empty: emptyProfile });

/** What the clinic says of an option; nothing where it said nothing. */
export function useOffer(id: TreatmentId): Offer | undefined {
  return useClinic(({ offers }) => offers[id]);
}
