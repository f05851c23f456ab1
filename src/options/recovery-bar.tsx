import { RecoveryScale, recoverySteps } from '#figures';
import { type Downtime, type TreatmentId, treatments } from '#rules';
import { words } from '#words/after-questions';

const text = words.figure.recovery;

/** The known recovery of a treatment as a bar over the answers there are, with the person's own limit on it. */
export function RecoveryBar({ id, limit }: { id: TreatmentId; limit?: Downtime | undefined }) {
  const { downtime } = treatments[id];
  const lines = recoverySteps.map((step) => `${text.steps[step]}: ${text.meets[downtime[step].fit]}`);
  const own = limit === undefined || limit === 'unsure' ? [] : [text.limit(text.steps[limit])];
  return (
    <div className="recovery-bar">
      <RecoveryScale
        name={text.name([...lines, ...own])}
        fits={{
          none: downtime.none.fit,
          'few-days': downtime['few-days'].fit,
          week: downtime.week.fit,
          longer: downtime.longer.fit,
        }}
        limit={limit}
      />
      <p className="recovery-legend" aria-hidden="true">
        <span>{text.steps.none}</span>
        <span>{text.steps.longer}</span>
      </p>
    </div>
  );
}
