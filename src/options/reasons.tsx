import type { Reason } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words';

const text = words.option;

/** Why an option stands where it does: both sides, at equal weight, each with its sources. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <div className="reasons">
      <Side heading={text.options.for} reasons={reasons.filter(({ side }) => side === 'for')} />
      <Side heading={text.options.against} reasons={reasons.filter(({ side }) => side === 'against')} />
    </div>
  );
}

function Side({ heading, reasons }: { heading: string; reasons: readonly Reason[] }) {
  return (
    <section className="reasons-side">
      <h4>{heading}</h4>
      {reasons.length === 0 ? (
        <p className="silence">{text.options.noReason}</p>
      ) : (
        <ReasonList reasons={reasons} />
      )}
    </section>
  );
}

/** Reasons as they come, each with its sources and the answers it rests on. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reason-list">
      {reasons.map(({ id, answers, statements, condition }) => (
        <li key={id}>
          {condition && <p className="condition">{text.conditions[condition]}:</p>}
          <SourcedList ids={statements} />
          {answers.length > 0 && (
            <p className="from-answers">
              {text.options.restsOn(answers.map((question) => words.questionNames[question]))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
