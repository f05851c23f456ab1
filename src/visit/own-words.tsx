import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { words } from '#words/after-questions';
import { ownWordsSchema, useWhatMatters } from './what-matters.store.ts';

const text = words.whatMatters.own;

type Own = z.output<typeof ownWordsSchema>;

/** The form around the person's own words: what is too long stays in it and is not kept. */
export function useOwnWords(): UseFormReturn<Own> {
  const own = useWhatMatters((state) => state.own);
  return useForm<Own>({
    resolver: standardSchemaResolver(ownWordsSchema),
    values: { own },
    mode: 'onChange',
  });
}

/** A concern in the person's own words, kept with every change. */
export function OwnWords({ form }: { form: UseFormReturn<Own> }) {
  const id = useId();
  const wrong = form.formState.errors.own !== undefined;
  const field = form.register('own', {
    onChange: () => {
      const parsed = ownWordsSchema.safeParse(form.getValues());
      if (parsed.success) useWhatMatters.setState(parsed.data);
    },
  });
  return (
    <div className="own-words">
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className="hint">
        {text.hint}
      </p>
      <textarea
        autoComplete="off"
        {...field}
        id={id}
        rows={3}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={wrong || undefined}
      />
      <p id={`${id}-error`} className="error-text" role="status">
        {wrong && (
          <>
            <strong>{words.common.error}</strong> {text.tooLong}
          </>
        )}
      </p>
    </div>
  );
}
