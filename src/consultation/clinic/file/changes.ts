import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import type { ClinicProfile, Offer } from '../clinic.store.ts';
import { offerableIds } from '../offerable.ts';

/** One entry that a file would change, in words. */
export type Change = {
  readonly id: string;
  readonly entry: string;
  readonly now: string;
  readonly inFile: string;
};

const { values: text } = laterWords.clinic.file;
const { page } = laterWords.clinic;

/** What would be different if one profile took the place of another, in the order of the page. */
export function changesBetween(now: ClinicProfile, then: ClinicProfile): readonly Change[] {
  const [before, after] = [entriesOf(now), entriesOf(then)];
  return before.flatMap(({ id, entry, value }, index) => {
    const next = after[index]?.value ?? value;
    return next === value ? [] : [{ id, entry, now: value, inFile: next }];
  });
}

function entriesOf({ name, opensLinksInConsultation, offers }: ClinicProfile) {
  return [
    { id: 'name', entry: page.name, value: name ?? text.none },
    { id: 'switch', entry: page.switchLabel, value: opensLinksInConsultation ? text.on : text.off },
    ...offerableIds.map((id) => ({
      id,
      entry: words.option.treatmentNames[id],
      value: offerInWords(offers[id]),
    })),
  ];
}

function offerInWords(offer: Offer | undefined): string {
  if (!offer?.offered) return offer ? text.notOffered : text.unsaid;
  const { device, approvalChecked } = offer;
  return [
    text.offered,
    ...(device === undefined ? [] : [device]),
    ...(approvalChecked === undefined ? [] : [text.checkedOn(words.app.date(approvalChecked))]),
  ].join(', ');
}
