/** The second door of the room: its pages, opened when one of them is shown. */
import { words } from '#words/after-questions';
import { visitPaths } from './paths.ts';
import { SheetPage } from './sheet-page.tsx';
import { WhatMattersPage } from './what-matters-page.tsx';

export { PartlyNotTaken } from './partly-not-taken.tsx';

export const pages = {
  [visitPaths.sheet]: { title: words.visit.sheet.title, Page: SheetPage },
  [visitPaths.whatMatters]: { title: words.whatMatters.title, Page: WhatMattersPage },
};
