import { useEffect } from 'react';
import { consultationPaths, useConsultation } from '#consultation';
import { type AnswerLine, answerLines, savedAnswers, useFlowSelector } from '#questionnaire';
import { ConsultDoctor, ConsultDoctorLine } from '#statements';
import { safeStorage } from '#storage';
import { Button, Field, FieldList, Page, PageHeading, PrintButton } from '#ui';
import { words } from '#words';

const { crashed } = words.app;

/** A page failed to draw: what happened, the answers, a way on. The rest of the app still stands around it. */
export function CrashedPage() {
  const answers = useFlowSelector(({ context }) => context.answers);
  return (
    <Page>
      <WhatHappened lines={answerLines(answers)} />
      <ConsultDoctor />
    </Page>
  );
}

/** The app itself failed to draw: the same, from what is stored and with as little as possible that could fail too. */
export function CrashedApp() {
  return (
    <main id="main">
      <Page>
        <WhatHappened lines={answerLines(savedAnswers() ?? {})} />
        <ConsultDoctorLine />
      </Page>
    </main>
  );
}

function WhatHappened({ lines }: { lines: readonly AnswerLine[] }) {
  const consulting = useConsultation(({ active }) => active);
  const said = lines.filter(({ chosen }) => chosen.length > 0);
  useEffect(() => document.querySelector('h1')?.focus(), []);
  return (
    <>
      <PageHeading>{crashed.title}</PageHeading>
      <p>{safeStorage.keepsAll() ? crashed.body : crashed.notKept}</p>
      <div className="actions">
        <Button onClick={() => window.location.reload()}>{crashed.reload}</Button>
        {said.length > 0 && <PrintButton kind="secondary">{crashed.print}</PrintButton>}
        <Button
          kind="secondary"
          onClick={() => {
            // Between patients what belongs to the clinic stays.
            if (consulting) safeStorage.erasePerson();
            else safeStorage.eraseAll();
            const next = consulting ? consultationPaths.consultation.slice(1) : '';
            window.location.assign(import.meta.env.BASE_URL + next);
          }}
        >
          {consulting ? crashed.newPatient : crashed.restart}
        </Button>
      </div>
      {said.length > 0 && (
        <section aria-labelledby="crashed-answers">
          <h2 id="crashed-answers">{crashed.answers}</h2>
          <FieldList>
            {said.map(({ question, chosen }) => (
              <Field key={question} name={words.questionNames[question]}>
                {chosen.join(', ')}
              </Field>
            ))}
          </FieldList>
        </section>
      )}
    </>
  );
}
