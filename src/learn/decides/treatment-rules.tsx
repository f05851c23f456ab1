import { Link } from 'wouter';
import { FitMark, StandingMark, treatmentPath } from '#options';
import { type DowntimeFit, downtimes, type TreatmentId, treatments, type Verdict } from '#rules';
import { SourcedList } from '#statements';
import { Disclosure, Table } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { answerName, conditionText } from './conditions.ts';
import { anchors } from './places.ts';
import { scarsText } from './row-text.ts';
import { alike, standingRows } from './standing-rows.ts';

const text = laterWords.decides.treatments;
const { option } = words;

/** The rules of one treatment: where it stands and why, how its recovery meets the answers, what it cautions of. */
export function TreatmentRules({ id }: { id: TreatmentId }) {
  const name = option.treatmentNames[id];
  return (
    <Disclosure kind="group" summary={<h3>{name}</h3>}>
      <p id={anchors.treatment(id)} className="decides-setting">
        {option.settings[treatments[id].setting]}.{' '}
        <Link className="screen-only" href={treatmentPath(id)}>
          {text.all(name)}
        </Link>
      </p>
      <div className="decides-standings">
        <Table
          stacks
          caption={text.standings(name)}
          corner={text.forWhom}
          columns={{ standing: text.standing, why: text.why }}
          rows={standingRows(treatments[id].standings).map((row) => ({
            id: anchors.standing(id, row),
            heading: <span id={anchors.standing(id, row)}>{scarsText(row)}</span>,
            cells: {
              standing: <StandingMark standing={row.verdict.standing} />,
              why: <Reasons verdict={row.verdict} />,
            },
          }))}
        />
      </div>
      <div className="decides-standings" id={anchors.recovery(id)}>
        <RecoveryRules id={id} />
      </div>
      <CautionRules id={id} />
    </Disclosure>
  );
}

/** Of what the sources do not link with such scars, a statement speaks neither for nor against. */
function Reasons({ verdict: { standing, reasons } }: { verdict: Verdict }) {
  return (
    <ul className="decides-reasons">
      {reasons.map(({ id, side, condition, statements }) => (
        <li key={id}>
          <strong>
            {standing === 'not-linked' ? text.saidOfIt : option.options[side]}
            {condition && `, ${laterWords.decides.answer(option.conditions[condition])}`}:
          </strong>{' '}
          <SourcedList ids={statements} />
        </li>
      ))}
    </ul>
  );
}

function RecoveryRules({ id }: { id: TreatmentId }) {
  const { downtime } = treatments[id];
  return (
    <Table
      stacks
      caption={text.recovery(option.treatmentNames[id])}
      corner={text.answer}
      columns={{ fit: text.fit, basis: text.restsOn }}
      rows={alike(downtimes, (answer) => downtime[answer]).map(([first, answers]) => ({
        id: first,
        heading: text.depth(answers.map((answer) => answerName('downtime', answer))),
        cells: { fit: <FitMark fit={downtime[first].fit} />, basis: <Basis downtime={downtime[first]} /> },
      }))}
    />
  );
}

function Basis({ downtime: { fit, statements } }: { downtime: DowntimeFit }) {
  if (statements.length > 0) return <SourcedList ids={statements} />;
  return (
    <p className="silence">
      {fit === 'ask' ? text.silent : fit === 'fits' ? text.noRecovery : text.notOffered}
    </p>
  );
}

/** Which cautions it can raise and when. What each says stands once, where all cautions do. */
function CautionRules({ id }: { id: TreatmentId }) {
  const { cautions } = treatments[id];
  return (
    <div className="decides-cautions">
      <h4>{text.cautions}</h4>
      {cautions.length === 0 ? (
        <p>{text.noCautions}</p>
      ) : (
        <ul className="decides-links">
          {cautions.map((rule) => (
            <li key={JSON.stringify(rule)}>
              <a href={`#${anchors.caution(rule.caution.id)}`}>{option.cautions[rule.caution.id].heading}</a>{' '}
              ({option.cautionLevels[rule.caution.level]}). {conditionText(rule.when)}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
