import { lazy, type ReactNode, Suspense } from 'react';
import { consultationPaths } from '#consultation';
import { learnPaths } from '#learn';
import { allOptionsPath, comparePath, treatmentPath, whatIfPath } from '#options';
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
import { visitPaths } from '#visit';
import { words } from '#words';
import { type Pages, type RoomName, rooms } from './rooms.ts';

export type Route = {
  readonly path: string;
  /** Known with the page. */
  readonly title: string;
  readonly page: ReactNode;
  /** The room whose code the page comes with, where that is later than the app. */
  readonly room?: RoomName;
};

const { questions, start, check, scarTypeHelp, skinTypeHelp } = words;

function laterRoute(path: string, room: RoomName): Route {
  const there = () => {
    const pages: Pages = rooms[room].get()?.pages ?? {};
    return pages[path];
  };
  return {
    path,
    room,
    get title() {
      return there()?.title ?? '';
    },
    get page() {
      const { Page } = there() ?? {};
      return Page && <Page />;
    },
  };
}

const laterPaths: Readonly<Record<RoomName, readonly string[]>> = {
  options: [flowPaths.options, comparePath, whatIfPath, allOptionsPath, ...treatmentIds.map(treatmentPath)],
  visit: Object.values(visitPaths),
  learn: Object.values(learnPaths),
  consultation: Object.values(consultationPaths),
};

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
  ...laterPaths.options.map((path) => laterRoute(path, 'options')),
  ...laterPaths.visit.map((path) => laterRoute(path, 'visit')),
  ...laterPaths.learn.map((path) => laterRoute(path, 'learn')),
  ...laterPaths.consultation.map((path) => laterRoute(path, 'consultation')),
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

/** Fetches the code of the page at an address. */
export async function fetchPage(path: string): Promise<void> {
  const { room } = routeAt(path) ?? {};
  if (room) await rooms[room].fetch();
}
