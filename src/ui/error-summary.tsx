import { useEffect, useId, useRef } from 'react';

export type FieldError = { readonly inputId: string; readonly text: string };

/**
 * What is missing, at the top of the form. It takes focus each time the person presses Continue in vain;
 * each line leads to the input it speaks of, without touching the address.
 */
export function ErrorSummary({
  heading,
  errors,
  attempt,
}: {
  heading: string;
  errors: readonly FieldError[];
  /** Counts the presses: a second one in vain brings the focus back here. */
  attempt: number;
}) {
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-error" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <ul>
        {errors.map(({ inputId, text }) => (
          <li key={inputId}>
            <a
              href={`#${inputId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(inputId)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
