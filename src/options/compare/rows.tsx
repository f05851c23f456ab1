import type { ReactNode } from 'react';
import {
  type ConcernId,
  type Downtime,
  downtimes,
  fieldOf,
  type OptionAssessment,
  profileFields,
  saidOn,
  type TreatmentId,
  treatments,
} from '#rules';
import { words } from '#words/after-questions';
import { Cautions } from '../cautions.tsx';
import { PerScarType } from '../per-scar-type.tsx';
import { Recovery } from '../recovery.tsx';
import { RecoveryBar } from '../recovery-bar.tsx';
import { Said } from '../said.tsx';
import { FitMark, StandingMark } from '../standing-mark.tsx';
import { isUnverified, UnverifiedMark } from '../unverified-mark.tsx';
import { SaidOn } from '../what-matters.tsx';

const text = words.option;

/** One point of the comparison, for any option. */
export type Point = {
  readonly id: string;
  readonly heading: string;
  /** Its place among what matters to the person. */
  readonly matters?: number;
  /** The field that moved up because it matters. */
  readonly field?: string;
  /** What is said of an option, as a text: where two are the same, the options say the same. */
  readonly gist: (id: TreatmentId) => string;
  readonly cell: (id: TreatmentId) => ReactNode;
};

/** What matters to the person, in their order. A field that is such a point moves up here and keeps its name. */
export function pointsThatMatter(order: readonly ConcernId[]): readonly Point[] {
  return order.map((concern, place) => {
    const field = fieldOf(concern);
    return {
      id: concern,
      heading: words.visit.concerns[concern],
      matters: place + 1,
      ...(field ? { field: text.profileFields[field].heading } : {}),
      gist: (id) => [concern === 'at-home' && treatments[id].setting, ...saidOn(concern, id)].join(' '),
      cell: (id) => <SaidOn id={id} concern={concern} />,
    };
  });
}

/** What follows from the person's answers. */
export function pointsFromAnswers(options: readonly OptionAssessment[], limit: Downtime): readonly Point[] {
  const assessed = new Map(options.map((option) => [option.treatment, option]));
  const point = (
    id: string,
    heading: string,
    gist: (option: OptionAssessment) => unknown,
    cell: (option: OptionAssessment) => ReactNode,
  ): Point => ({
    id,
    heading,
    gist: (treatment) => {
      const option = assessed.get(treatment);
      return option ? JSON.stringify(gist(option)) : '';
    },
    cell: (treatment) => {
      const option = assessed.get(treatment);
      return option && cell(option);
    },
  });
  return [
    point(
      'standing',
      words.compare.table.standing,
      ({ standing, perScarType }) => [standing, perScarType],
      (option) => (
        <>
          <StandingMark standing={option.standing} />
          <PerScarType option={option} />
        </>
      ),
    ),
    point(
      'recovery',
      words.compare.table.recovery,
      ({ treatment, downtime }) => [
        downtime,
        downtimes.map((step) => treatments[treatment].downtime[step].fit),
      ],
      ({ treatment, downtime }) =>
        downtime.fit === 'not-offered' ? (
          <FitMark fit={downtime.fit} />
        ) : (
          <>
            <RecoveryBar id={treatment} limit={limit} />
            <Recovery downtime={downtime} />
          </>
        ),
    ),
    point(
      'cautions',
      words.compare.table.cautions,
      ({ cautions }) => cautions,
      ({ cautions }) => <Cautions cautions={cautions} />,
    ),
  ];
}

/** Where it is done, then the fields of every profile in their fixed order, but for those that moved up. */
export function pointsOfEveryOption(order: readonly ConcernId[]): readonly Point[] {
  const movedUp = order.map(fieldOf);
  return [
    {
      id: 'where',
      heading: words.compare.table.where,
      gist: (id) => `${treatments[id].setting} ${isUnverified(id)}`,
      cell: (id) => (
        <>
          <p>{text.settings[treatments[id].setting]}</p>
          <UnverifiedMark id={id} />
        </>
      ),
    },
    ...profileFields
      .filter((field) => !movedUp.includes(field))
      .map((field) => ({
        id: field,
        heading: text.profileFields[field].heading,
        gist: (id: TreatmentId) => treatments[id].profile[field].join(' '),
        cell: (id: TreatmentId) => <Said id={id} field={field} />,
      })),
  ];
}
