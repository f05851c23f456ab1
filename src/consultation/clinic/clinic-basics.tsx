import { useId } from 'react';
import { laterWords } from '#words/later';
import { longest } from './clinic.store.ts';
import { InputField } from './input-field.tsx';
import type { ProfileForm } from './use-profile-form.ts';

const { page: text, offer } = laterWords.clinic;

export const nameInputId = 'clinic-name';

/** Whose device it is: the name of the clinic, and what that means for patients' links. */
export function ClinicBasics({ form }: { form: ProfileForm }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="clinic-basics">
      <h2 id={id}>{text.basics}</h2>
      <InputField
        {...form.register('name')}
        id={nameInputId}
        type="text"
        autoComplete="organization"
        label={text.name}
        hint={text.nameHint}
        error={form.formState.errors.name && offer.tooLong(longest)}
      />
      <div className="clinic-switch">
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            aria-describedby={`${id}-switch`}
            {...form.register('opensLinksInConsultation')}
          />
          <span>{text.switchLabel}</span>
        </label>
        <p id={`${id}-switch`} className="caption">
          {text.switchHint}
        </p>
      </div>
    </section>
  );
}
