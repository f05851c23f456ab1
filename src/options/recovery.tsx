import { type DowntimeFit, statements } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import { FitMark } from './standing-mark.tsx';

const text = words.option;

/** The known recovery against what the person could accept, in the words of the sources. */
export function Recovery({ downtime }: { downtime: DowntimeFit }) {
  const { fit, statements: ids } = downtime;
  const supplement = ids.some((id) => statements[id].label === 'supplement');
  return (
    <div className="recovery">
      <p>
        <FitMark fit={fit} /> {text.fits[fit].meaning}
      </p>
      {ids.length > 0 ? (
        <SourcedList ids={ids} />
      ) : (
        fit === 'ask' && <p className="silence">{text.options.recoverySilent}</p>
      )}
      {supplement && fit !== 'ask' && <p className="from-answers">{text.options.fromSupplement}</p>}
    </div>
  );
}
