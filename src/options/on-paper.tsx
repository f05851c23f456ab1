import {
  type Answers,
  type Assessment,
  type Caution,
  type Caveat,
  type OptionAssessment,
  type Reason,
  type StatementId,
  tellYourDoctor,
} from '#rules';
import { statementText } from '#statements';
import { words } from '#words/after-questions';
import { AnswerText } from './answer-sentence.tsx';
import { type Group, grouped } from './groups.ts';
import { PerScarType } from './per-scar-type.tsx';
import { lead } from './reasons.tsx';
import { FitMark } from './standing-mark.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';

const text = words.option;
const paper = words.option.paper;

/**
 * The options as a leaflet: what folds on the screen stands in tables, a row an option, with the ids of the
 * statements in place of links. Only print shows it, so that nothing has to change when printing begins.
 */
export function OptionsOnPaper({ answers, result }: { answers: Answers; result: Assessment }) {
  const [, ...caveats] = result.caveats;
  return (
    <div className="on-paper" hidden>
      <p>
        <AnswerText answers={answers} />
      </p>
      <p>{text.options.order}</p>
      {grouped(result.options).map((group) => (
        <GroupTable key={group.standing} group={group} />
      ))}
      {result.plans.length > 0 && <h2>{text.options.plans.heading}</h2>}
      {result.plans.map(({ id, steps }) => (
        <p key={id}>
          <strong>{text.plans[id]}.</strong>{' '}
          {steps.map((step) => (
            <span key={step.id}>
              {text.planSteps[step.id]}: {statementText(step.statements)} <Cited ids={step.statements} />{' '}
            </span>
          ))}
        </p>
      ))}
      <h2>{paper.keepInMind}</h2>
      <ul>
        {caveats.map(({ id, statements }) => (
          <li key={id}>
            <strong>{text.caveats[id]}.</strong> <CaveatText id={id} statements={statements} />
            <Cited ids={statements} />
          </li>
        ))}
      </ul>
      <p>{paper.ids}</p>
    </div>
  );
}

function CaveatText({ id, statements }: Caveat) {
  if (id === 'tell-your-doctor')
    return `${tellYourDoctor.map((item) => text.tellYourDoctor[item.id]).join(' · ')}. `;
  // Said in full in the table of what is advised against.
  if (id === 'home-needling-warning') return null;
  return `${statementText(statements)} `;
}

function GroupTable({ group: { standing, options } }: { group: Group }) {
  const { heading, meaning } = text.standings[standing];
  const bothSides = options.some(({ reasons }) => reasons.some(({ side }) => side === 'for'));
  return (
    <table className="paper-table paper-options">
      <caption>
        <strong>{text.options.folded(heading, options.length)}</strong> {meaning}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="paper-option">
            {paper.option}
          </th>
          {bothSides && (
            <th scope="col" className="paper-for">
              {text.options.for}
            </th>
          )}
          <th scope="col">{text.options.against}</th>
          <th scope="col" className="paper-recovery">
            {text.options.recovery}
          </th>
          <th scope="col" className="paper-cautions">
            {text.options.cautions}
          </th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <OptionRow key={option.treatment} option={option} bothSides={bothSides} />
        ))}
      </tbody>
    </table>
  );
}

function OptionRow({ option, bothSides }: { option: OptionAssessment; bothSides: boolean }) {
  const { treatment: id, reasons, downtime, cautions } = option;
  const speaksFor = reasons.filter(({ side }) => side === 'for');
  return (
    <tr>
      <th scope="row">
        {text.treatmentNames[id]} <UnverifiedMark id={id} />
        <PerScarType option={option} />
      </th>
      {bothSides && <Because option={option} reasons={speaksFor} />}
      <Because
        option={option}
        reasons={reasons.filter(({ side }) => side === 'against')}
        saidBefore={speaksFor.flatMap(({ statements }) => statements)}
      />
      <td>
        <FitMark fit={downtime.fit} /> <Cited ids={downtime.statements} />
      </td>
      <td>{cautions.length === 0 ? text.options.noCautions : <CautionLine cautions={cautions} />}</td>
    </tr>
  );
}

/** Reasons of one side. A statement is printed once a row: what is said for an option is not said again against it. */
function Because({
  reasons,
  option,
  saidBefore = [],
}: {
  reasons: readonly Reason[];
  option: OptionAssessment;
  saidBefore?: readonly StatementId[];
}) {
  const said = new Set(saidBefore);
  const lines = reasons.flatMap((reason) => {
    const fresh = reason.statements.filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    return fresh.length > 0 ? [{ reason, fresh }] : [];
  });
  if (lines.length === 0) return <td>{paper.none}</td>;
  return (
    <td>
      {lines.map(({ reason, fresh }) => (
        <p key={reason.id}>
          {reason.condition && `${text.conditions[reason.condition]}: `}
          {reason.side === 'against' && `${lead(reason, option.perScarType)} `}
          {statementText(fresh)} <Cited ids={fresh} />
        </p>
      ))}
    </td>
  );
}

function CautionLine({ cautions }: { cautions: readonly Caution[] }) {
  const firmFirst = [...cautions].sort(
    (one, other) => Number(one.level !== 'firm') - Number(other.level !== 'firm'),
  );
  return firmFirst.map(({ id, level, statements }) => (
    <p key={id}>
      {level === 'firm' ? (
        <strong>
          {text.cautionLevels.firm}: {text.cautions[id].heading}
        </strong>
      ) : (
        text.cautions[id].heading
      )}{' '}
      <Cited ids={statements} />
    </p>
  ));
}

/** The ids of statements, to look them up by. */
function Cited({ ids }: { ids: readonly StatementId[] }) {
  return ids.length > 0 && <span className="cited">({ids.join(', ')})</span>;
}
