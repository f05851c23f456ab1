import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Caution, CautionLevel, Fit, Move, Standing, TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { treatmentPath } from '../paths.ts';
import { FitMark, StandingMark } from '../standing-mark.tsx';
import { cautionChanges, steps } from './put-together.ts';

const text = words.whatIf.changes;
const { cautions, cautionLevels, treatmentNames } = words.option;

/** From which group to which, and which options. */
export function Moves({ moves }: { moves: readonly Move<Standing | 'depends'>[] }) {
  return (
    <Rows>
      {steps(moves).map(({ from, to, treatments }) => (
        <Row key={`${from} ${to}`} treatments={treatments}>
          <FromTo from={<StandingMark standing={from} />} to={<StandingMark standing={to} />} />
        </Row>
      ))}
    </Rows>
  );
}

/** How the recovery of some options fits otherwise. */
export function FitMoves({ moves }: { moves: readonly Move<Fit>[] }) {
  return (
    <Rows>
      {steps(moves).map(({ from, to, treatments }) => (
        <Row key={`${from} ${to}`} treatments={treatments}>
          <FromTo from={<FitMark fit={from} />} to={<FitMark fit={to} />} />
        </Row>
      ))}
    </Rows>
  );
}

/** Which cautions come, go, or are said more or less firmly. */
export function CautionMoves({ moves }: { moves: readonly Move<readonly Caution[]>[] }) {
  return (
    <Rows>
      {cautionChanges(moves).map(({ id, from, to, treatments }) => (
        <Row key={`${id} ${from} ${to}`} treatments={treatments}>
          <strong>{cautions[id].heading}:</strong>{' '}
          <FromTo from={level(from)} to={from === to ? `${level(to)} (${text.otherSources})` : level(to)} />
        </Row>
      ))}
    </Rows>
  );
}

function level(of: CautionLevel | undefined): string {
  return of ? cautionLevels[of] : text.notRaised;
}

function Rows({ children }: { children: ReactNode }) {
  return <dl className="changes">{children}</dl>;
}

function Row({ treatments, children }: { treatments: readonly TreatmentId[]; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      {treatments.map((id) => (
        <dd key={id}>
          <Link href={treatmentPath(id)}>{treatmentNames[id]}</Link>
        </dd>
      ))}
    </div>
  );
}

/** From one state to another: an arrow for the eye, two small words for the ear. */
export function FromTo({ from, to }: { from: ReactNode; to: ReactNode }) {
  return (
    <span className="from-to">
      <span className="visually-hidden">{text.from} </span>
      {from} <Arrow />
      <span className="visually-hidden">{text.to} </span>
      {to}
    </span>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      <path d="M2 8h19M15 2l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
