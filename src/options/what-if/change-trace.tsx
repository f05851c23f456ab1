import { useEffect, useMemo, useState } from 'react';
import { type Answers, changesBetween, type QuestionId, type TreatmentId } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { Folded } from '../folded.tsx';
import { ReasonList } from '../reasons.tsx';
import { StandingMark } from '../standing-mark.tsx';
import { CautionMoves, FitMoves, FromTo } from './change-list.tsx';
import { changedAnswers } from './changed-answers.ts';
import { markSeen, useFirstSight, useLastSeen } from './last-seen.store.ts';
import { movedBy } from './moved-by.ts';

const text = words.whatIf.trace;
const { questionNames } = words;

/**
 * What a changed answer has moved since the person last saw the options, until they hide it. Said politely: the
 * region is there before its words are, and nothing takes the focus.
 */
export function ChangeTrace({ answers }: { answers: Answers }) {
  useFirstSight(answers);
  const seen = useLastSeen((state) => state.answers);
  const [arrived, setArrived] = useState(false);
  useEffect(() => setArrived(true), []);
  const changed = useMemo(() => (seen ? changedAnswers(seen, answers) : []), [seen, answers]);
  const shown = arrived && seen && changed.length > 0;
  const moved = shown ? changesBetween(seen, answers).moves.length : 0;
  return (
    <div className={shown ? 'notice notice-note change-trace' : 'change-trace'}>
      {shown && <h2>{text.heading}</h2>}
      <p role="status">{shown && (changed.length === 1 ? text.moved(moved) : text.movedByMore(moved))}</p>
      {shown && (
        <>
          <ul>
            {changed.map(({ question, before, after }) => (
              <li key={question}>{text.answer(questionNames[question], before, after)}</li>
            ))}
          </ul>
          <Trace before={seen} after={answers} questions={changed.map(({ question }) => question)} />
          <Button
            kind="secondary"
            onClick={() => {
              markSeen(answers);
              // The button goes with the notice: reading goes on where the page begins.
              document.querySelector('h1')?.focus({ preventScroll: true });
            }}
          >
            {text.dismiss}
          </Button>
        </>
      )}
    </div>
  );
}

export type Between = { before: Answers; after: Answers; questions: readonly QuestionId[] };

/** What has moved between two sets of answers, each with its reason one press away. */
export function Trace({ before, after, questions }: Between) {
  const { moves, fits, cautions } = useMemo(() => changesBetween(before, after), [before, after]);
  return (
    <>
      {moves.length > 0 && (
        <>
          <h3>{text.moves}</h3>
          <ul className="moved">
            {moves.map(({ treatment, from, to }) => (
              <li key={treatment}>
                <p>
                  <strong>{words.option.treatmentNames[treatment]}:</strong>{' '}
                  <FromTo from={<StandingMark standing={from} />} to={<StandingMark standing={to} />} />
                </p>
                <Folded summary={text.why(words.option.treatmentNames[treatment])}>
                  <WhyMoved id={treatment} before={before} after={after} questions={questions} />
                </Folded>
              </li>
            ))}
          </ul>
        </>
      )}
      {fits.length > 0 && (
        <>
          <h3>{text.fits}</h3>
          <FitMoves moves={fits} />
        </>
      )}
      {cautions.length > 0 && (
        <>
          <h3>{text.cautions}</h3>
          <CautionMoves moves={cautions} />
        </>
      )}
      {fits.length + cautions.length === 0 && <p>{text.same}</p>}
    </>
  );
}

/** The reasons behind a move, with their sources. */
export function WhyMoved({ id, before, after, questions }: Between & { id: TreatmentId }) {
  const { now, gone } = movedBy(id, before, after, questions);
  return (
    <>
      {now.reasons.length > 0 && (
        <>
          <h4>{text.now}</h4>
          <ReasonList {...now} />
        </>
      )}
      {gone.reasons.length > 0 && (
        <>
          <h4>{text.before}</h4>
          <ReasonList {...gone} />
        </>
      )}
    </>
  );
}
