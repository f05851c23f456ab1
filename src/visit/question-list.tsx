import { useRef } from 'react';
import { Button, Disclosure } from '#ui';
import { words } from '#words/after-questions';
import { AddQuestion } from './add-question.tsx';
import { EditableQuestions } from './editable-questions.tsx';
import { addOwnQuestion, editQuestion, putBack, removeQuestion } from './questions.store.ts';
import type { VisitQuestion } from './questions.ts';

const text = words.visit.sheet;

/** The questions for the doctor, each to be edited or removed; removed ones can come back; own ones are added. */
export function QuestionList({
  kept,
  removed,
}: {
  kept: readonly VisitQuestion[];
  removed: readonly VisitQuestion[];
}) {
  const list = useRef<HTMLOListElement>(null);
  return (
    <>
      <EditableQuestions
        label={text.questions}
        questions={kept}
        edit={editQuestion}
        remove={removeQuestion}
        list={list}
      />
      <div className="screen-only">
        <AddQuestion label={text.own} add={addOwnQuestion} />
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
                      list.current?.focus();
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
