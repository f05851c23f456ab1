import { type RefObject, useRef, useState } from 'react';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import type { VisitQuestion } from './questions.ts';
import { Wording } from './wording.tsx';

const text = words.visit.sheet;

type Props = {
  label: string;
  questions: readonly VisitQuestion[];
  edit: (id: string, wording: string) => void;
  remove: (id: string) => void;
  /** Where focus goes when what had it is gone: the list, which says how many there are. */
  list?: RefObject<HTMLOListElement | null>;
};

/** Questions in their order, each to be edited or removed. */
export function EditableQuestions({ label, questions, edit, remove, list: given }: Props) {
  const [editing, setEditing] = useState<string>();
  const own = useRef<HTMLOListElement>(null);
  const list = given ?? own;
  // A list of nothing is no list; focus has to find it all the same.
  const role = questions.length === 0 ? 'group' : undefined;
  return (
    <ol className="visit-questions" ref={list} tabIndex={-1} role={role} aria-label={label}>
      {questions.map((question) => (
        <li key={question.id}>
          {editing === question.id ? (
            <Wording
              label={text.editLabel}
              value={question.text}
              action={text.save}
              done={(wording) => {
                if (wording !== undefined) edit(question.id, wording);
                setEditing(undefined);
                list.current?.focus();
              }}
            />
          ) : (
            <>
              <bdi className="visit-question">{question.text}</bdi>
              <span className="visit-question-buttons screen-only">
                <Button kind="quiet" onClick={() => setEditing(question.id)}>
                  {text.edit}
                  <span className="visually-hidden">: {question.text}</span>
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => {
                    remove(question.id);
                    list.current?.focus();
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
  );
}
