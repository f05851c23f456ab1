import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useCompleteAnswers } from '#questionnaire';
import { safeStorage } from '#storage';
import { Button, Form } from '#ui';
import { codeIn, decode, useLinkToOpen } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { useConsultationSteps } from './mode.ts';

const text = laterWords.consultation.bringIn;
const { damage } = words.link.arrival;

/** Ways to answers that are there already: a patient's link, and what is saved on this device. */
export function BringIn() {
  return (
    <section aria-labelledby="bring-in">
      <h2 id="bring-in">{text.heading}</h2>
      <PastedLink />
      <SavedAnswers />
    </section>
  );
}

/** Offered where a person keeps something on this device, and never done unasked. */
function SavedAnswers() {
  const { takeOverSaved, isBlank } = useConsultationSteps();
  useCompleteAnswers();
  const [kept, setKept] = useState(false);
  useEffect(() => setKept(safeStorage.keepsPerson()), []);
  // Only over a blank screen: what was said here would be gone.
  if (!kept || !isBlank()) return null;
  return (
    <p className="saved-answers">
      <Button kind="secondary" onClick={takeOverSaved}>
        {text.fromSaved}
      </Button>
    </p>
  );
}

/** A link that came by message, or was read aloud. It never stands in the address. */
function PastedLink() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const pasted = field.current?.value ?? '';
    const code = codeIn(pasted);
    const problem = problemWith(code);
    setWrong(problem);
    if (problem !== undefined) {
      field.current?.focus();
      return;
    }
    if (field.current) field.current.value = '';
    useLinkToOpen.setState({ code }, true);
  };
  return (
    <Form className="pasted-link" onSubmit={open}>
      <label htmlFor={id}>{text.label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-error`}
        aria-invalid={wrong !== undefined}
      />
      <p id={`${id}-error`} className="error-text" role="alert">
        {wrong !== undefined && (
          <>
            <strong>{words.common.error}</strong> {wrong}
          </>
        )}
      </p>
      <Button type="submit" kind="secondary">
        {text.open}
      </Button>
    </Form>
  );
}

function problemWith(code: string): string | undefined {
  if (code === '') return text.empty;
  const { kind } = decode(code);
  if (kind === 'value') return undefined;
  if (kind === 'not-a-link') return text.notALink;
  const { heading, body } = damage[kind];
  return `${heading}. ${body} ${text.unchanged}`;
}
