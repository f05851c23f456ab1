import type { Fit, Standing } from '#rules';
import { Mark, type MarkShape } from '#ui';
import { words } from '#words/after-questions';

const shapeOfStanding: Readonly<Record<Standing | 'depends', MarkShape>> = {
  named: 'filled',
  considered: 'half',
  combined: 'linked',
  supportive: 'leaf',
  limited: 'bar',
  'not-linked': 'open',
  'advised-against': 'struck',
  depends: 'question',
};

const shapeOfFit: Readonly<Record<Fit, MarkShape>> = {
  fits: 'filled',
  close: 'half',
  conflicts: 'struck',
  ask: 'question',
  'not-offered': 'bar',
};

/** A standing as shape and word. */
export function StandingMark({ standing }: { standing: Standing | 'depends' }) {
  return <Mark shape={shapeOfStanding[standing]}>{words.option.standings[standing].word}</Mark>;
}

/** A downtime fit as shape and word. */
export function FitMark({ fit }: { fit: Fit }) {
  return <Mark shape={shapeOfFit[fit]}>{words.option.fits[fit].word}</Mark>;
}

/** The shape of a standing alone, where its word stands as the heading above. */
export function StandingShape({ standing }: { standing: Standing | 'depends' }) {
  return <Mark shape={shapeOfStanding[standing]}>{null}</Mark>;
}

/** A fit where there is room for the shape alone: a legend close by says its word, and so does a screen reader. */
export function FitShape({ fit }: { fit: Fit }) {
  return (
    <Mark shape={shapeOfFit[fit]}>
      <span className="visually-hidden">{words.option.fits[fit].word}</span>
    </Mark>
  );
}
