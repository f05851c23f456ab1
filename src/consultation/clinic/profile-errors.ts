import type { FieldErrors } from 'react-hook-form';
import type { FieldError } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { longest } from './clinic.store.ts';
import { nameInputId } from './clinic-basics.tsx';
import { dayInputId, deviceInputId } from './offer-row.tsx';
import { offerableIds } from './offerable.ts';
import type { ProfileValues } from './profile-values.ts';

const { page, offer: text } = laterWords.clinic;

/** What does not hold in the form, in the order of the page, each with the input it speaks of. */
export function profileErrors({ name, offers }: FieldErrors<ProfileValues>): readonly FieldError[] {
  const tooLong = text.tooLong(longest);
  return [
    ...(name ? [{ inputId: nameInputId, text: text.of(page.name, tooLong) }] : []),
    ...offerableIds.flatMap((id) => {
      const of = (error: string) => text.of(words.option.treatmentNames[id], error);
      const wrong = offers?.[id];
      return [
        ...(wrong?.device ? [{ inputId: deviceInputId(id), text: of(tooLong) }] : []),
        ...(wrong?.approvalChecked ? [{ inputId: dayInputId(id), text: of(text.noDay) }] : []),
      ];
    }),
  ];
}
