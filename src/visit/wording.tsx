import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId, useLayoutEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button, Form } from '#ui';
import { words } from '#words/after-questions';

const text = words.visit.sheet;
const most = 300;

const wordingSchema = z.strictObject({
  text: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, { error: text.emptyText }),
      z.maxLength(most, { error: text.tooLong(most) }),
    ),
});

/** What was typed and not yet added, of a field that may leave the screen and come back. */
export type Begun = { readonly text: string; readonly keep: (text: string) => void };

/** A field for a question in someone's own words. */
export function Wording({
  label,
  value,
  action,
  focus = value !== '',
  begun,
  done,
}: {
  label: string;
  value: string;
  action: string;
  /** Takes focus when it appears: where a press has put the field in place of what was pressed. */
  focus?: boolean;
  begun?: Begun;
  /** Called with the new wording, or with nothing when the person changed their mind. */
  done: (wording: string | undefined) => void;
}) {
  const id = useId();
  const form = useForm({
    resolver: standardSchemaResolver(wordingSchema),
    defaultValues: { text: begun?.text ?? value },
    reValidateMode: 'onSubmit',
  });
  const { ref, ...field } = form.register('text', {
    onChange: () => begun?.keep(form.getValues('text')),
  });
  const textarea = useRef<HTMLTextAreaElement>(null);
  // At once: the form library's own focus comes a moment later, and what is typed until then would be lost.
  useLayoutEffect(() => {
    if (focus) textarea.current?.focus();
  }, [focus]);
  const error = form.formState.errors.text?.message;
  return (
    <Form className="wording" onSubmit={form.handleSubmit(({ text: wording }) => done(wording))}>
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        autoComplete="off"
        {...field}
        ref={(element) => {
          textarea.current = element;
          ref(element);
        }}
        id={id}
        rows={2}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <span className="wording-buttons">
        <Button kind="secondary" type="submit">
          {action}
        </Button>
        {value !== '' && (
          <Button kind="quiet" onClick={() => done(undefined)}>
            {text.cancel}
          </Button>
        )}
      </span>
    </Form>
  );
}
