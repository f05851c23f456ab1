import { FitMark, StandingMark } from '#options';
import {
  depths,
  downtimes,
  type ScarType,
  scarTypes,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '#rules';
import { Table } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { answerName } from './conditions.ts';
import { PlaceLink } from './place-link.tsx';
import { anchors, firstRowFor, onDecides } from './places.ts';
import { depthsText } from './row-text.ts';
import { type Outcome, outcomesFor, standingRows } from './standing-rows.ts';

const { answer, glance, recovery } = laterWords.decides;
const { treatmentNames, scarTypes: typeNames } = words.option;

/** Where every treatment stands for every scar, mark by mark; each cell leads to its reasons. */
export function StandingsAtAGlance() {
  return (
    <div className="decides-glance">
      <Table
        stacks
        caption={glance.caption}
        corner={glance.corner}
        columns={Object.fromEntries(scarTypes.map((type) => [type, glance.kind(typeNames[type])]))}
        rows={treatmentIds.map((id) => ({
          id,
          heading: treatmentNames[id],
          cells: Object.fromEntries(scarTypes.map((type) => [type, <Cell key={type} id={id} type={type} />])),
        }))}
      />
    </div>
  );
}

function Cell({ id, type }: { id: TreatmentId; type: ScarType }) {
  const { standings } = treatments[id];
  const row = firstRowFor(standingRows(standings), type);
  return (
    row && (
      <span className="decides-cell">
        <PlaceLink href={onDecides(anchors.standing(id, row))}>
          <span className="visually-hidden">{glance.cell(treatmentNames[id], typeNames[type])} </span>
          {outcomesFor(standings, type).map((outcome) => (
            <OutcomeLine key={outcome.depths.join()} outcome={outcome} />
          ))}
        </PlaceLink>
      </span>
    )
  );
}

function OutcomeLine({ outcome: { depths: some, standings, by } }: { outcome: Outcome }) {
  return (
    <span className="decides-outcome">
      {some.length < depths.length && <span className="decides-aside">{depthsText(some)}: </span>}
      {standings.map((standing) => (
        <span key={standing}>
          <StandingMark standing={standing} />{' '}
        </span>
      ))}
      {by.map((detail) => (
        <span key={detail} className="decides-aside">
          {glance.dependsOn(answer(words.questionNames[`details.${detail}`]))}{' '}
        </span>
      ))}
    </span>
  );
}

/** How the recovery of every treatment meets every answer. */
export function RecoveryAtAGlance() {
  return (
    <div className="decides-recovery">
      <Table
        stacks
        caption={recovery.caption}
        corner={recovery.corner}
        columns={Object.fromEntries(downtimes.map((answer) => [answer, answerName('downtime', answer)]))}
        rows={treatmentIds.map((id) => ({
          id,
          heading: (
            <span className="decides-cell">
              <PlaceLink href={onDecides(anchors.recovery(id))}>
                <span>
                  <span className="visually-hidden">{recovery.after} </span>
                  {treatmentNames[id]}
                </span>
              </PlaceLink>
            </span>
          ),
          cells: Object.fromEntries(
            downtimes.map((downtime) => [
              downtime,
              <FitMark key={downtime} fit={treatments[id].downtime[downtime].fit} />,
            ]),
          ),
        }))}
      />
    </div>
  );
}
