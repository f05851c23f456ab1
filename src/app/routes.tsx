import { lazy, type ReactNode, Suspense } from 'react';
import { consultationPaths } from '#consultation';
import { learnPaths } from '#learn';
import {
  AllOptionsPage,
  allOptionsPath,
  ComparePage,
  comparePath,
  OptionsPage,
  TreatmentPage,
  treatmentPath,
  WhatIfPage,
  whatIfPath,
} from '#options';
import {
  CheckPage,
  DepthPage,
  DetailsPage,
  DowntimePage,
  flowPaths,
  ScarTypesHelpPage,
  ScarTypesPage,
  SkinTypeHelpPage,
  SkinTypePage,
  StartPage,
} from '#questionnaire';
import { treatmentIds } from '#rules';
import { SheetPage, visitPaths, WhatMattersPage } from '#visit';
import { words } from '#words';
import { type LaterPage, later } from './later.tsx';

export type Route = {
  readonly path: string;
  readonly title: string;
  readonly page: ReactNode;
  /** Fetches the page's code, where it does not come with the app. */
  readonly fetch?: LaterPage['fetch'];
};

const { questions, start, check, scarTypeHelp, skinTypeHelp, option, visit, whatMatters, compare } = words;

/** A page whose code comes later than the app: nobody on the way through the questions waits for it. */
function laterRoute(path: string, title: string, load: Parameters<typeof later>[0]): Route {
  const Page = later(load);
  return { path, title, page: <Page />, fetch: Page.fetch };
}

const learning = () => import('#learn/pages');
const consulting = () => import('#consultation/pages');
const { pages } = words.app;

/** Every page there is: its address, its title, what it shows. Each becomes a file of its own when built. */
export const routes: readonly Route[] = [
  { path: flowPaths.start, title: start.title, page: <StartPage allOptionsHref={allOptionsPath} /> },
  { path: flowPaths.scarTypes, title: questions.scarTypes.title, page: <ScarTypesPage /> },
  { path: flowPaths.scarTypesHelp, title: scarTypeHelp.title, page: <ScarTypesHelpPage /> },
  { path: flowPaths.depth, title: questions.depth.title, page: <DepthPage /> },
  { path: flowPaths.skinType, title: questions.skinType.title, page: <SkinTypePage /> },
  { path: flowPaths.skinTypeHelp, title: skinTypeHelp.title, page: <SkinTypeHelpPage /> },
  { path: flowPaths.downtime, title: questions.downtime.title, page: <DowntimePage /> },
  { path: flowPaths.details, title: questions.details.title, page: <DetailsPage /> },
  { path: flowPaths.check, title: check.title, page: <CheckPage /> },
  { path: flowPaths.options, title: option.options.title, page: <OptionsPage /> },
  { path: visitPaths.sheet, title: visit.sheet.title, page: <SheetPage /> },
  { path: visitPaths.whatMatters, title: whatMatters.title, page: <WhatMattersPage /> },
  { path: comparePath, title: compare.title, page: <ComparePage /> },
  { path: whatIfPath, title: words.whatIf.page.title, page: <WhatIfPage /> },
  { path: allOptionsPath, title: option.all.title, page: <AllOptionsPage /> },
  ...treatmentIds.map((id) => ({
    path: treatmentPath(id),
    title: option.treatmentNames[id],
    page: <TreatmentPage key={id} id={id} />,
  })),
  laterRoute(learnPaths.learn, pages.learn, async () => (await learning()).LearnPage),
  laterRoute(learnPaths.scars, pages.scars, async () => (await learning()).ScarsPage),
  laterRoute(learnPaths.homeCare, pages.homeCare, async () => (await learning()).HomeCarePage),
  laterRoute(learnPaths.prevention, pages.prevention, async () => (await learning()).PreventionPage),
  laterRoute(learnPaths.questions, pages.questions, async () => (await learning()).QuestionsPage),
  laterRoute(learnPaths.glossary, pages.glossary, async () => (await learning()).GlossaryPage),
  laterRoute(learnPaths.decides, pages.decides, async () => (await learning()).HowItDecidesPage),
  laterRoute(learnPaths.statements, pages.statements, async () => (await learning()).StatementsPage),
  laterRoute(learnPaths.changes, pages.changes, async () => (await learning()).ChangesPage),
  laterRoute(learnPaths.about, pages.about, async () => (await learning()).AboutPage),
  laterRoute(learnPaths.checklist, pages.checklist, async () => (await learning()).ChecklistPage),
  laterRoute(
    consultationPaths.consultation,
    pages.consultation,
    async () => (await consulting()).ConsultationPage,
  ),
  laterRoute(consultationPaths.clinic, pages.clinic, async () => (await consulting()).ClinicPage),
];

/** Fetches the code of every page: after it, no step waits and none needs a network. */
export function fetchEveryPage(): Promise<unknown> {
  return Promise.all(routes.map(({ fetch }) => fetch?.()));
}

/** The building blocks on show. Only while developing: a build leaves the page out, with everything it imports. */
const BlocksPage = import.meta.env.DEV ? lazy(() => import('./blocks/blocks-page.tsx')) : undefined;
const whileDeveloping: readonly Route[] = BlocksPage
  ? [
      {
        path: '/blocks/',
        title: 'Building blocks',
        page: (
          <Suspense fallback={null}>
            <BlocksPage />
          </Suspense>
        ),
      },
    ]
  : [];

/** The route at an address, with or without the closing slash. */
export function routeAt(path: string): Route | undefined {
  const closed = path.endsWith('/') ? path : `${path}/`;
  return [...routes, ...whileDeveloping].find((route) => route.path === closed);
}
