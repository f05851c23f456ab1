import { lazy, type ReactNode, Suspense } from 'react';
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

export type Route = { readonly path: string; readonly title: string; readonly page: ReactNode };

const { questions, start, check, scarTypeHelp, skinTypeHelp, option, visit, whatMatters, compare } = words;

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
];

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
