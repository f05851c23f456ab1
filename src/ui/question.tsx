import { type ReactNode, useId } from 'react';

type Props = {
  title: string;
  /** `page`: the question is the heading of its page. `part`: one of several on a page. */
  as?: 'page' | 'part';
  hint?: string | undefined;
  why?: { label: string; text: string } | undefined;
  error?: { label: string; text: string } | undefined;
  /** A picture of the question, beside its answers where there is room. */
  picture?: ReactNode;
  children: ReactNode;
};

/** One question: a fieldset whose legend holds the heading, so that both are announced once, together. */
export function Question({ title, as = 'page', hint, why, error, picture, children }: Props) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={`question question-${as}`} aria-describedby={describedBy}>
      <legend>
        {as === 'page' ? <h1 tabIndex={-1}>{title}</h1> : <h2 className="question-title">{title}</h2>}
      </legend>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      {why && (
        <p className="why">
          <strong>{why.label}</strong> {why.text}
        </p>
      )}
      {error && (
        <p id={errorId} className="error-text">
          <strong>{error.label}</strong> {error.text}
        </p>
      )}
      {picture === undefined ? (
        children
      ) : (
        <div className="question-columns">
          <div className="question-picture">{picture}</div>
          <div>{children}</div>
        </div>
      )}
    </fieldset>
  );
}
