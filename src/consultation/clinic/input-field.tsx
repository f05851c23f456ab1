import type { InputHTMLAttributes, Ref } from 'react';
import { words } from '#words/after-questions';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

/** A native input with its label above, and what is wrong with it between the two. */
export function InputField({ id, label, hint, error, ...input }: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="input-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="caption">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="error-text">
          <strong>{words.common.error}</strong> {error}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
