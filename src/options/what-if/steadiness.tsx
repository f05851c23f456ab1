import type { Answers, TreatmentId } from '#rules';
import { Mark } from '#ui';
import { words } from '#words/after-questions';
import { Folded } from '../folded.tsx';
import { condition } from './condition.ts';
import { answersMoving, type Moving, nearest, otherAnswers } from './other-answers.ts';

const text = words.whatIf.steadiness;
const { treatmentNames, standings, fits } = words.option;

/** Whether another single answer would move an option, the nearest such answer, and the others one press away. */
export function Steadiness({ id, answers }: { id: TreatmentId; answers: Answers }) {
  const moving = answersMoving(answers, id);
  const first = nearest(answers, moving);
  if (!first) {
    return (
      <p className="steadiness">
        <Mark shape="steady">{text.steady.word}</Mark> {text.steady.line}
      </p>
    );
  }
  return (
    <>
      <p className="steadiness">
        <Mark shape="movable">{text.sensitive.word}</Mark>{' '}
        {text.sensitive.line(conditionOf(answers, first), standings[first.move.to].heading)}
      </p>
      {moving.length > 1 && (
        <Folded summary={text.all(treatmentNames[id], moving.length)}>
          <ul className="moving">
            {moving.map((each) => (
              <li key={`${each.other.question} ${each.other.to}`}>
                {text.sentence(conditionOf(answers, each), standings[each.move.to].heading)}
              </li>
            ))}
          </ul>
          <p className="from-answers">{text.rule}</p>
        </Folded>
      )}
    </>
  );
}

/** The other answers for which the recovery of an option would fit differently. */
export function FitChanges({ id, answers }: { id: TreatmentId; answers: Answers }) {
  const changing = otherAnswers(answers).flatMap((other) =>
    other.fits.filter(({ treatment }) => treatment === id).map(({ to }) => ({ other, to })),
  );
  if (changing.length === 0) return null;
  return (
    <Folded summary={text.fits(treatmentNames[id])}>
      <ul className="moving">
        {changing.map(({ other, to }) => (
          <li key={`${other.question} ${other.to}`}>
            {text.fitSentence(condition(other.question, answers, other.answers), fits[to].word)}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function conditionOf(answers: Answers, { other }: Moving): string {
  return condition(other.question, answers, other.answers);
}
