import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { words } from '#words/after-questions';
import { notesSchema, useNotes } from './notes.store.ts';

const text = words.visit.sheet;

/** Notes in the person's own words, kept as they are written. On paper they are text, not a field. */
export function Notes() {
  const id = useId();
  const { notes } = useNotes();
  const { register, formState, trigger, getValues } = useForm({
    resolver: standardSchemaResolver(notesSchema),
    values: { notes },
    mode: 'onChange',
  });
  const error = formState.errors.notes && text.tooLong(2000);
  const keep = async () => {
    if (await trigger('notes')) useNotes.setState(getValues());
  };
  return (
    <section aria-labelledby={`${id}-heading`} className="sheet-notes">
      <h2 id={`${id}-heading`}>{text.notes}</h2>
      <p id={`${id}-hint`} className="screen-only">
        {text.notesHint}
      </p>
      {error !== undefined && (
        <p id={`${id}-error`} className="error-text" role="alert">
          {error}
        </p>
      )}
      <textarea
        autoComplete="off"
        {...register('notes', { onChange: () => void keep() })}
        className="screen-only"
        rows={4}
        aria-labelledby={`${id}-heading`}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error`}
        aria-invalid={error !== undefined}
      />
      <p className="on-paper notes-on-paper" hidden>
        {notes}
      </p>
    </section>
  );
}
