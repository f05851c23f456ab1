import type { OptionAssessment, Reason } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';

const text = words.option;

/** Why an option stands where it does: both sides, at equal weight, each with its sources. */
type Standings = OptionAssessment['perScarType'];

export function Reasons({
  reasons,
  perScarType = {},
}: {
  reasons: readonly Reason[];
  perScarType?: Standings;
}) {
  return (
    <div className="reasons">
      <Side
        heading={text.options.for}
        reasons={reasons.filter(({ side }) => side === 'for')}
        perScarType={perScarType}
      />
      <Side
        heading={text.options.against}
        reasons={reasons.filter(({ side }) => side === 'against')}
        perScarType={perScarType}
      />
    </div>
  );
}

function Side({
  heading,
  reasons,
  perScarType,
}: {
  heading: string;
  reasons: readonly Reason[];
  perScarType: Standings;
}) {
  return (
    <section className="reasons-side">
      <h4>{heading}</h4>
      {reasons.length === 0 ? (
        <p className="silence">{text.options.noReason}</p>
      ) : (
        <ReasonList reasons={reasons} perScarType={perScarType} />
      )}
    </section>
  );
}

/** Reasons as they come, each with its sources and the answers it rests on. */
export function ReasonList({
  reasons,
  perScarType = {},
}: {
  reasons: readonly Reason[];
  perScarType?: Standings;
}) {
  return (
    <ul className="reason-list">
      {reasons.map((reason) => {
        const { id, answers, statements, condition } = reason;
        return (
          <li key={id}>
            <p className="condition">{lead(reason, perScarType)}</p>
            {condition && <p className="condition">{text.conditions[condition]}:</p>}
            <SourcedList ids={statements} />
            {answers.length > 0 && (
              <p className="from-answers">
                {text.options.restsOn(answers.map((question) => words.questionNames[question]))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Which kinds of scar a reason is about, and where the option stands for them: the statement alone says neither. */
export function lead({ side, scarTypes = [], answers }: Reason, perScarType: Standings): string {
  if (!answers.includes('scarTypes') && !answers.includes('depth')) return '';
  const scars = text.scarsOf(scarTypes.map((type) => text.scarTypes[type]));
  const found = new Set(scarTypes.map((type) => perScarType[type]));
  const [standing] = found;
  const leads: Readonly<Record<string, ((scars: string) => string) | undefined>> = text.reasonLeads[side];
  const own = found.size === 1 && standing ? leads[standing] : undefined;
  return scarTypes.length === 0 ? '' : (own ?? text.reasonLeads[side].other)(scars);
}
