import { type AnswerLine, answerLines, flowPaths, useChangeAnswer, useCompleteAnswers } from '#questionnaire';
import type { Answers } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { Button, Disclosure, Page, PageHeading } from '#ui';
import { words } from '#words/after-questions';
import { NoAnswersYet } from '../no-answers-yet.tsx';
import { RulesLine } from '../rules-line.tsx';
import { CautionMoves, FitMoves, Moves } from './change-list.tsx';
import { type OtherAnswer, otherAnswers } from './other-answers.ts';

const text = words.whatIf.page;
const { questionNames, check } = words;

/** Every other answer to each question: what it would move, and a way to try it. */
export function WhatIfPage() {
  const answers = useCompleteAnswers();
  return answers ? <Outcomes answers={answers} /> : <NoAnswersYet title={text.title} body={text.empty} />;
}

function Outcomes({ answers }: { answers: Answers }) {
  const others = otherAnswers(answers);
  const lines = answerLines(answers);
  return (
    <Page back={{ href: flowPaths.options, label: text.back }}>
      <PageHeading>{text.title}</PageHeading>
      <p className="lead">{text.lead}</p>
      <ConsultDoctor brief />
      <ReviewDue />
      <p>
        {text.one} {text.tryHint}
      </p>
      <nav aria-label={text.questions} className="plain-links what-if-index">
        <ul>
          {lines.map(({ question }) => (
            <li key={question}>
              <a href={`#${anchor(question)}`}>{questionNames[question]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {lines.map((line) => (
        <QuestionOutcomes
          key={line.question}
          line={line}
          others={others.filter(({ question }) => question === line.question)}
        />
      ))}
      <RulesLine />
    </Page>
  );
}

function QuestionOutcomes({ line, others }: { line: AnswerLine; others: readonly OtherAnswer[] }) {
  const id = anchor(line.question);
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="what-if-question">
      <h2 id={`${id}-heading`}>{questionNames[line.question]}</h2>
      <p>
        {text.now} <strong>{chosen(line)}</strong>
      </p>
      <ul className="what-if-answers">
        {others.map((other) => (
          <li key={String(other.to)}>
            <Outcome other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ other }: { other: OtherAnswer }) {
  const { question, answers, moves, fits, cautions } = other;
  const change = useChangeAnswer();
  const answer = answerLines(answers)
    .filter((line) => line.question === question)
    .map(chosen)
    .join();
  const nothing = moves.length + fits.length + cautions.length === 0;
  return (
    <>
      <h3>{answer}</h3>
      {nothing ? (
        <p>{text.nothing}</p>
      ) : (
        <Disclosure summary={text.summary(moves.length, fits.length, cautions.length)}>
          {moves.length > 0 && (
            <>
              <h4>{text.moves}</h4>
              <Moves moves={moves} />
            </>
          )}
          {fits.length > 0 && (
            <>
              <h4>{text.fits}</h4>
              <FitMoves moves={fits} />
            </>
          )}
          {cautions.length > 0 && (
            <>
              <h4>{text.cautions}</h4>
              <CautionMoves moves={cautions} />
            </>
          )}
        </Disclosure>
      )}
      <Button kind="secondary" onClick={() => change(question, answers)}>
        {text.try} <span className="visually-hidden">{text.tryNamed(questionNames[question], answer)}</span>
      </Button>
    </>
  );
}

function chosen({ chosen: labels }: AnswerLine): string {
  return labels.length > 0 ? labels.join(', ') : check.unanswered;
}

/** The place of a question on the page; a dot would need escaping wherever it is looked up. */
function anchor(question: AnswerLine['question']): string {
  return `what-if-${question.replace('.', '-')}`;
}
