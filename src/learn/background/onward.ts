import { flowPaths } from '#questionnaire';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';

/** Pages that a section can lead on to, beside those of the options. */
export const onward = {
  homeCare: { path: learnPaths.homeCare, title: laterWords.pages.homeCare },
  scarTypeHelp: { path: flowPaths.scarTypesHelp, title: words.scarTypeHelp.title },
} as const;
export type OnwardPage = keyof typeof onward;
