import { allOptionsPath, comparePath, treatmentPath } from '#options';
import { flowPaths } from '#questionnaire';
import { visitPaths } from '#visit';
import type { laterWords } from '#words/later';
import { learnPaths } from '../../paths.ts';
import type { SectionId } from '../section.tsx';

export type PlaceId = keyof (typeof laterWords)['checklist']['places'];

const inAbout = (section: SectionId) => `${learnPaths.about}#${section}`;

/** Where something that the check speaks of shows: a page, or a part of one. */
export const places: Readonly<Record<PlaceId, string>> = {
  start: flowPaths.start,
  scars: learnPaths.scars,
  allOptions: allOptionsPath,
  anOption: treatmentPath('tca-cross'),
  noProcedure: treatmentPath('no-procedure'),
  options: flowPaths.options,
  compare: comparePath,
  whatMatters: visitPaths.whatMatters,
  sheet: visitPaths.sheet,
  readingGrades: `${learnPaths.learn}#reading-grade`,
  decides: learnPaths.decides,
  statements: learnPaths.statements,
  howMade: inAbout('how-made'),
  limits: inAbout('limits'),
  reviewers: inAbout('reviewers'),
  funding: inAbout('funding'),
  updates: inAbout('updates'),
  version: inAbout('version'),
  balance: `${learnPaths.checklist}#balance`,
};
