import { useId } from 'react';
import type { Downtime, Fit } from '#rules';

type Step = Exclude<Downtime, 'unsure'>;
export const recoverySteps = ['none', 'few-days', 'week', 'longer'] as const satisfies readonly Step[];

type Props = {
  /** What the scale says, in words: the drawing is never the only place where it stands. */
  name: string;
  /** How the recovery meets each answer: a step still in recovery is filled, one the sources leave open is hatched. */
  fits: Readonly<Record<Step, Fit>>;
  /** The longest time the person would accept. */
  limit?: Downtime | undefined;
};

const cell = 44;

/** Recovery against the person's limit: a bar over four steps, with no number that no source gives. */
export function RecoveryScale({ name, fits, limit }: Props) {
  const id = useId();
  return (
    <svg className="recovery-scale" viewBox="0 0 180 30" role="img" aria-labelledby={id}>
      <title id={id}>{name}</title>
      {recoverySteps.map((step, index) => (
        <g key={step} transform={`translate(${2 + index * cell} 2)`}>
          <Cell fit={fits[step]} />
          {limit === step && <path className="limit" d={`M${cell / 2} 16l6 9h-12Z`} />}
        </g>
      ))}
    </svg>
  );
}

function Cell({ fit }: { fit: Fit }) {
  return (
    <>
      <path className="cell" d={`M0 0h${cell}v13H0Z`} />
      {fit === 'conflicts' && <path className="taken" d={`M0 0h${cell}v13H0Z`} />}
      {fit === 'close' && <path className="taken" d={`M0 0h${cell / 2}v13H0Z`} />}
      {fit === 'ask' && (
        <path className="hatch" d="M2 13l13 -13m-4 13l13 -13m-4 13l13 -13m-4 13l13 -13m-4 13l9 -9" />
      )}
    </>
  );
}
