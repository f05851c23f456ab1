/** The second door of the room: its pages, opened when one of them is shown, and what they have to say on others. */
import { flowPaths } from '#questionnaire';
import { words } from '#words/after-questions';
import { AllOptionsPage } from './all-options-page.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { OptionsPage } from './options-page.tsx';
import { allOptionsPath, comparePath, whatIfPath } from './paths.ts';
import { treatmentPages } from './treatment-page.tsx';
import { WhatIfPage } from './what-if/what-if-page.tsx';

export { SinceLastSeen } from './what-if/since-last-seen.tsx';

const { option, compare, whatIf } = words;

export const pages = {
  [flowPaths.options]: { title: option.options.title, Page: OptionsPage },
  [comparePath]: { title: compare.title, Page: ComparePage },
  [whatIfPath]: { title: whatIf.page.title, Page: WhatIfPage },
  [allOptionsPath]: { title: option.all.title, Page: AllOptionsPage },
  ...treatmentPages,
};
