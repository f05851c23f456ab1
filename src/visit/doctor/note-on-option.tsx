import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { longestNote, noteSchema, useDoctor, writeNote } from './doctor.store.ts';

const text = words.doctor.onOption;

/** The doctor's note on one option, kept with every change: pressing elsewhere loses nothing. */
export function NoteOnOption({ id }: { id: TreatmentId }) {
  const fieldId = useId();
  const note = useDoctor(({ notes }) => notes[id] ?? '');
  const { register, formState, getValues } = useForm({
    resolver: standardSchemaResolver(noteSchema),
    values: { note },
    mode: 'onChange',
  });
  const wrong = formState.errors.note !== undefined;
  const field = register('note', {
    onChange: () => {
      const parsed = noteSchema.safeParse(getValues());
      if (parsed.success) writeNote(id, parsed.data.note);
    },
  });
  return (
    <div className="wording">
      <label htmlFor={fieldId}>{text.note(words.option.treatmentNames[id])}</label>
      <textarea
        autoComplete="off"
        {...field}
        id={fieldId}
        rows={2}
        aria-invalid={wrong || undefined}
        aria-describedby={`${fieldId}-error`}
      />
      <p id={`${fieldId}-error`} className="error-text" role="status">
        {wrong && (
          <>
            <strong>{words.common.error}</strong> {text.tooLong(longestNote)}
          </>
        )}
      </p>
    </div>
  );
}
