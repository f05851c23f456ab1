import type { Caution } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';

const text = words.option;

/** The cautions of an option or a plan, the firm ones first, each in the words of its sources. */
export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  if (cautions.length === 0) return <p className="silence">{text.options.noCautions}</p>;
  const firmFirst = [...cautions].sort((one, other) => order(one) - order(other));
  return (
    <ul className="cautions">
      {firmFirst.map(({ id, level, statements }) => {
        const { heading, note } = text.cautions[id];
        return (
          <li key={id} className={`caution caution-${level}`}>
            <p className="caution-heading">
              <span className="caution-level">{text.cautionLevels[level]}:</span> {heading}
            </p>
            <SourcedList ids={statements} />
            {note !== undefined && <p className="from-answers">{note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function order({ level }: Caution): number {
  return level === 'firm' ? 0 : 1;
}
