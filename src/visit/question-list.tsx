import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button, Disclosure } from '#ui';
import { words } from '#words';
import { addOwnQuestion, editQuestion, putBack, removeQuestion } from './questions.store.ts';
import type { VisitQuestion } from './questions.ts';

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

/** The questions for the doctor, each to be edited or removed; removed ones can come back; own ones are added. */
export function QuestionList({
  kept,
  removed,
}: {
  kept: readonly VisitQuestion[];
  removed: readonly VisitQuestion[];
}) {
  const [editing, setEditing] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  /** Where focus goes when what had it is gone: to the list, which says how many there are. */
  const toList = () => list.current?.focus();
  return (
    <>
      <ol className="visit-questions" ref={list} tabIndex={-1} aria-label={text.questions}>
        {kept.map((question) => (
          <li key={question.id}>
            {editing === question.id ? (
              <Wording
                label={text.editLabel}
                value={question.text}
                action={text.save}
                done={(wording) => {
                  if (wording !== undefined) editQuestion(question.id, wording);
                  setEditing(undefined);
                  toList();
                }}
              />
            ) : (
              <>
                <span className="visit-question">{question.text}</span>
                <span className="visit-question-buttons screen-only">
                  <Button kind="quiet" onClick={() => setEditing(question.id)}>
                    {text.edit}
                    <span className="visually-hidden">: {question.text}</span>
                  </Button>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      removeQuestion(question.id);
                      toList();
                    }}
                  >
                    {text.remove}
                    <span className="visually-hidden">: {question.text}</span>
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      <div className="screen-only">
        <AddOwn />
        {removed.length > 0 && (
          <Disclosure summary={text.removed(removed.length)}>
            <ul className="visit-removed">
              {removed.map((question) => (
                <li key={question.id}>
                  {question.text}{' '}
                  <Button
                    kind="quiet"
                    onClick={() => {
                      putBack(question.id);
                      toList();
                    }}
                  >
                    {text.putBack}
                    <span className="visually-hidden">: {question.text}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </>
  );
}

/** Adding puts the question at the end of the list and leaves an empty field for the next one. */
function AddOwn() {
  const [added, setAdded] = useState(0);
  return (
    <Wording
      key={added}
      label={text.own}
      value=""
      action={text.add}
      focus={added > 0}
      done={(wording) => {
        if (wording === undefined) return;
        addOwnQuestion(wording);
        setAdded(added + 1);
      }}
    />
  );
}

/** A field for a question in the person's own words. */
function Wording({
  label,
  value,
  action,
  focus = value !== '',
  done,
}: {
  label: string;
  value: string;
  action: string;
  /** Takes focus when it appears: where a press has put the field in place of what was pressed. */
  focus?: boolean;
  /** Called with the new wording, or with nothing when the person changed their mind. */
  done: (wording: string | undefined) => void;
}) {
  const id = useId();
  const form = useForm({
    resolver: standardSchemaResolver(wordingSchema),
    defaultValues: { text: value },
    reValidateMode: 'onSubmit',
  });
  const { ref, ...field } = form.register('text');
  const textarea = useRef<HTMLTextAreaElement>(null);
  // At once: the form library's own focus comes a moment later, and what is typed until then would be lost.
  useLayoutEffect(() => {
    if (focus) textarea.current?.focus();
  }, [focus]);
  const error = form.formState.errors.text?.message;
  return (
    <form className="wording" noValidate onSubmit={form.handleSubmit(({ text: wording }) => done(wording))}>
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
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
    </form>
  );
}
