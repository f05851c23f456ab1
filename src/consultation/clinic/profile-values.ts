import * as z from 'zod/mini';
import type { TreatmentId } from '#rules';
import { type ClinicProfile, daySchema, longest, type Offer } from './clinic.store.ts';
import { offerableIds } from './offerable.ts';

/** The profile as a form holds it: every option is there, a text that was not entered is empty. */

const typedLine = z.string().check(
  z.overwrite((text) => text.replace(/\p{Cc}+/gu, ' ').trim()),
  z.maxLength(longest),
);
const typedDay = z.string().check(z.refine((day) => day === '' || daySchema.safeParse(day).success));

const offerValuesSchema = z
  .object({ offered: z.enum(['yes', 'no', 'unsaid']), device: z.string(), approvalChecked: z.string() })
  .check(({ value, issues }) => {
    // What is not shown cannot be wrong. It stays in the form, in case the answer is changed back.
    if (value.offered !== 'yes') return;
    const { error } = offeredSchema.safeParse(value);
    for (const { path, message } of error?.issues ?? [])
      issues.push({ code: 'custom', path, message, input: value });
  });
const offeredSchema = z.object({ device: typedLine, approvalChecked: typedDay });

const offersShape = Object.fromEntries(offerableIds.map((id) => [id, offerValuesSchema])) as Record<
  TreatmentId,
  typeof offerValuesSchema
>;

export const profileValuesSchema = z.object({
  name: typedLine,
  opensLinksInConsultation: z.boolean(),
  offers: z.object(offersShape),
});

export type ProfileValues = z.output<typeof profileValuesSchema>;
type OfferValues = ProfileValues['offers'][keyof ProfileValues['offers']];

export function valuesOf({ name = '', opensLinksInConsultation, offers }: ClinicProfile): ProfileValues {
  const values = offerableIds.map((id) => [id, offerValuesOf(offers[id])] as const);
  return {
    name,
    opensLinksInConsultation,
    offers: Object.fromEntries(values) as ProfileValues['offers'],
  };
}

function offerValuesOf(offer: Offer | undefined): OfferValues {
  if (!offer?.offered) return { offered: offer ? 'no' : 'unsaid', device: '', approvalChecked: '' };
  return { offered: 'yes', device: offer.device ?? '', approvalChecked: offer.approvalChecked ?? '' };
}

/**
 * The profile that a form says. A field that does not hold keeps what it held before, so that one slip
 * costs nothing else.
 * @param before the profile as it was kept last
 */
export function profileOf(values: ProfileValues, before: ClinicProfile): ClinicProfile {
  const offers: ClinicProfile['offers'] = {};
  for (const id of offerableIds) {
    const offer = offerOf(values.offers[id], before.offers[id]);
    if (offer) offers[id] = offer;
  }
  return {
    ...entry('name', holding(typedLine, values.name, before.name)),
    opensLinksInConsultation: values.opensLinksInConsultation,
    offers,
  };
}

function offerOf(
  { offered, device, approvalChecked }: OfferValues,
  before: Offer | undefined,
): Offer | undefined {
  if (offered !== 'yes') return offered === 'no' ? { offered: false } : undefined;
  const was = before?.offered ? before : undefined;
  return {
    offered: true,
    ...entry('device', holding(typedLine, device, was?.device)),
    ...entry('approvalChecked', holding(typedDay, approvalChecked, was?.approvalChecked)),
  };
}

function holding(
  schema: z.ZodMiniType<string>,
  typed: string,
  before: string | undefined,
): string | undefined {
  const read = schema.safeParse(typed);
  if (!read.success) return before;
  return read.data === '' ? undefined : read.data;
}

function entry<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}
