import { useEffect, useMemo, useState } from 'react';
import {
  type Answers,
  assess,
  changesBetween,
  type OptionAssessment,
  type QuestionId,
  type Reason,
} from '#rules';
import { Button, Disclosure } from '#ui';
import { words } from '#words';
import { ReasonList } from '../reasons.tsx';
import { StandingMark } from '../standing-mark.tsx';
import { CautionMoves, FitMoves, FromTo } from './change-list.tsx';
import { changedAnswers } from './changed-answers.ts';
import { markSeen, useFirstSight, useLastSeen } from './last-seen.store.ts';

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

type Between = { before: Answers; after: Answers; questions: readonly QuestionId[] };

function Trace({ before, after, questions }: Between) {
  const { moves, fits, cautions } = useMemo(() => changesBetween(before, after), [before, after]);
  const then = useMemo(() => assess(before).options, [before]);
  const now = useMemo(() => assess(after).options, [after]);
  const optionIn = (options: readonly OptionAssessment[], id: string) =>
    options.find(({ treatment }) => treatment === id);
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
                <Disclosure summary={text.why(words.option.treatmentNames[treatment])}>
                  <Rules
                    before={optionIn(then, treatment)}
                    after={optionIn(now, treatment)}
                    questions={questions}
                  />
                </Disclosure>
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

/** The reasons that rest on a changed answer: those that count now, and those that count no longer. */
function Rules({
  before,
  after,
  questions,
}: {
  before: OptionAssessment | undefined;
  after: OptionAssessment | undefined;
  questions: readonly QuestionId[];
}) {
  const rests = ({ answers }: Reason) => answers.some((question) => questions.includes(question));
  const now = (after?.reasons ?? []).filter(rests);
  const gone = (before?.reasons ?? []).filter(
    (reason) => rests(reason) && !now.some(({ id }) => id === reason.id),
  );
  return (
    <>
      {now.length > 0 && (
        <>
          <h4>{text.now}</h4>
          <ReasonList reasons={now} perScarType={after?.perScarType ?? {}} />
        </>
      )}
      {gone.length > 0 && (
        <>
          <h4>{text.before}</h4>
          <ReasonList reasons={gone} perScarType={before?.perScarType ?? {}} />
        </>
      )}
      {now.length + gone.length === 0 && <p>{text.noRule}</p>}
    </>
  );
}
