import { FitShape, type Group, StandingMark, StandingShape } from '#options';
import type { Move, OptionAssessment, Standing, TreatmentId } from '#rules';
import { Mark } from '#ui';
import { useDoctor, useShortlist } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { useOffer } from '../clinic/clinic.store.ts';

const text = laterWords.consultation.options;
const { standings, treatmentNames } = words.option;

type Props = {
  groups: readonly Group[];
  moves: readonly Move<Standing | 'depends'>[];
  chosen: TreatmentId | null;
  /** The options as they are shown, one after the other. */
  order: readonly TreatmentId[];
  onChoose: (id: TreatmentId) => void;
};

/** All options in their groups, a row each. What has just moved says from where. */
export function OptionList({ groups, moves, chosen, order, onChoose }: Props) {
  const place = chosen === null ? -1 : order.indexOf(chosen);
  const keysTo = new Map([
    [order[place + 1], 'Alt+PageDown'],
    [order[chosen === null ? order.length - 1 : place - 1], 'Alt+PageUp'],
  ]);
  return (
    <div className="option-groups">
      {groups.map(({ standing, options }) => (
        <section key={standing} aria-labelledby={`consult-${standing}`}>
          <h3 id={`consult-${standing}`}>
            <StandingMark standing={standing} /> <span className="group-count">{options.length}</span>
          </h3>
          <ul>
            {options.map((option) => (
              <Row
                key={option.treatment}
                option={option}
                from={moves.find(({ treatment }) => treatment === option.treatment)?.from}
                chosen={option.treatment === chosen}
                keys={keysTo.get(option.treatment)}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({
  option: { treatment: id, standing, downtime },
  from,
  chosen,
  keys,
  onChoose,
}: {
  option: OptionAssessment;
  from: Standing | 'depends' | undefined;
  chosen: boolean;
  /** The keys that lead here from the option that is shown. */
  keys: string | undefined;
  onChoose: (id: TreatmentId) => void;
}) {
  const leftOut = useDoctor((part) => part.leftOut.includes(id));
  const onSheet = useShortlist(({ options }) => options.includes(id));
  const notOffered = useOffer(id)?.offered === false;
  return (
    <li className={from === undefined ? undefined : 'row-moved'} data-option={id}>
      <button
        type="button"
        className="option-row"
        aria-current={chosen ? 'true' : undefined}
        aria-keyshortcuts={keys}
        onClick={() => onChoose(id)}
      >
        <StandingShape standing={standing} />
        <span className={leftOut ? 'row-name row-left-out' : 'row-name'}>{treatmentNames[id]}</span>
        {downtime.fit !== 'not-offered' && <FitShape fit={downtime.fit} />}
        {(from !== undefined || leftOut || notOffered || onSheet) && (
          <span className="row-marks">
            {from !== undefined && <Mark shape="movable">{text.movedFrom(standings[from].word)}</Mark>}
            {onSheet && <Mark shape="filled">{text.onSheet}</Mark>}
            {leftOut && (
              <span className="row-doctor">
                <Mark shape="bar">{text.leftOut}</Mark>
              </span>
            )}
            {notOffered && <Mark shape="open">{text.notOffered}</Mark>}
          </span>
        )}
      </button>
    </li>
  );
}
