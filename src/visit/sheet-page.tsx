import { useMemo } from 'react';
import { Link } from 'wouter';
import { type AnswerLine, answerLines, flowPaths, useCompleteAnswers } from '#questionnaire';
import { type Answers, assess, detailIds, reviewDue, rulesDate, rulesVersion } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { LinkButton, Page, PageHeading, PrintButton } from '#ui';
import { words } from '#words/after-questions';
import { ChosenOptions, ChosenPlans } from './chosen.tsx';
import { QuestionsFromDoctor, WhereDoctorsPartGoes } from './doctor/on-sheet.tsx';
import { LinkPanel } from './link/link-panel.tsx';
import { Notes } from './notes.tsx';
import { visitPaths } from './paths.ts';
import { QuestionList } from './question-list.tsx';
import { RecordPanel } from './record/record-panel.tsx';
import { RoomForDoctor } from './room-for-doctor.tsx';
import { useSheet } from './use-sheet.ts';

const text = words.visit.sheet;

/** Everything to take to the doctor on one page, as it will stand on paper. */
export function SheetPage() {
  const answers = useCompleteAnswers();
  return answers ? <Sheet answers={answers} /> : <NoAnswersYet />;
}

function Sheet({ answers }: { answers: Answers }) {
  const { content, questions } = useSheet(answers);
  const result = useMemo(() => assess(answers), [answers]);
  return (
    <Page width="wide" back={{ href: flowPaths.options, label: words.option.treatment.back }}>
      <PageHeading>{text.title}</PageHeading>
      <p className="hint screen-only">{text.lead}</p>
      <div className="actions">
        <PrintButton instead={<p>{text.bring}</p>}>{text.print}</PrintButton>
      </div>
      <div className="sheet">
        <p className="sheet-decision">{text.decision}</p>
        <ConsultDoctor brief />
        <ReviewDue />
        <div className="sheet-columns">
          <div>
            <section aria-labelledby="sheet-answers">
              <h2 id="sheet-answers">{text.answers}</h2>
              <dl className="sheet-answers">
                {saidLines(answers).map(({ question, chosen }) => (
                  <div key={question}>
                    <dt>{words.questionNames[question]}</dt>
                    <dd>{chosen.join(', ')}</dd>
                  </div>
                ))}
              </dl>
              <p className="plain-links screen-only">
                <Link href={flowPaths.check}>{words.option.options.answers.checkAll}</Link>
              </p>
            </section>
            <ChosenOptions options={result.options} />
            <ChosenPlans plans={result.plans} />
            <section aria-labelledby="sheet-tell">
              <h2 id="sheet-tell">{text.tell}</h2>
              <ul className="sheet-tell">
                {content.tellYourDoctor.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          </div>
          <div>
            <section aria-labelledby="sheet-matters">
              <h2 id="sheet-matters">{text.matters}</h2>
              {content.whatMatters.length === 0 ? (
                <p>{text.noMatters}</p>
              ) : (
                <ol>
                  {content.whatMatters.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ol>
              )}
              <p className="plain-links screen-only">
                <Link href={visitPaths.whatMatters}>{text.changeMatters}</Link>
              </p>
            </section>
            <section aria-labelledby="sheet-questions">
              <h2 id="sheet-questions">{text.questions}</h2>
              <QuestionList {...questions} />
            </section>
            <QuestionsFromDoctor />
            <Notes />
          </div>
        </div>
        <RoomForDoctor />
        <p className="rules-line">
          {words.option.options.rules(rulesVersion, words.app.date(rulesDate))}{' '}
          {words.app.checkBy(words.app.date(reviewDue))}{' '}
          {content.date !== '' && text.today(words.app.date(content.date))} {words.app.footer.notReviewed}
        </p>
      </div>
      <div className="take-along screen-only">
        <div>
          <LinkPanel answers={answers} />
          <WhereDoctorsPartGoes />
        </div>
        <RecordPanel content={content} />
      </div>
    </Page>
  );
}

/** What was said. A detail left open says nothing: where it matters it stands among the questions. */
function saidLines(answers: Answers): readonly AnswerLine[] {
  const open = detailIds
    .filter((id) => (answers.details?.[id] ?? 'unsure') === 'unsure')
    .map((id) => `details.${id}`);
  return answerLines(answers).filter(({ question }) => !open.includes(question));
}

function NoAnswersYet() {
  return (
    <Page forNow>
      <PageHeading>{text.title}</PageHeading>
      <ConsultDoctor />
      <p>{text.empty.body}</p>
      <div className="actions">
        <LinkButton href={flowPaths.scarTypes}>{text.empty.action}</LinkButton>
      </div>
    </Page>
  );
}
