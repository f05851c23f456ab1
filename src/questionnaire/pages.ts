/** The second door of the room: its pages that not every person comes to, or not at once. */
import { words } from '#words';
import { helperWords } from '#words/helpers';
import { CheckPage } from './pages/check-page.tsx';
import { ScarTypesHelpPage } from './pages/scar-types-help-page.tsx';
import { SkinTypeHelpPage } from './pages/skin-type-help-page.tsx';
import { flowPaths } from './paths.ts';

export const pages = {
  [flowPaths.scarTypesHelp]: { title: helperWords.scarTypeHelp.title, Page: ScarTypesHelpPage },
  [flowPaths.skinTypeHelp]: { title: helperWords.skinTypeHelp.title, Page: SkinTypeHelpPage },
  [flowPaths.check]: { title: words.check.title, Page: CheckPage },
};
