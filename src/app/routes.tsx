import { lazy, Suspense } from 'react';
import { allOptionsPath } from '#options';
import {
  DepthPage,
  DetailsPage,
  DowntimePage,
  flowPaths,
  ScarTypesPage,
  SkinTypePage,
  StartPage,
} from '#questionnaire';
import { words } from '#words';
import { type PageOfApp, type Pages, type RoomName, roomAt, rooms } from './rooms.ts';

const { questions, start } = words;

/** The pages that come with the app. */
const firstPages: Pages = {
  [flowPaths.start]: { title: start.title, Page: () => <StartPage allOptionsHref={allOptionsPath} /> },
  [flowPaths.scarTypes]: { title: questions.scarTypes.title, Page: ScarTypesPage },
  [flowPaths.depth]: { title: questions.depth.title, Page: DepthPage },
  [flowPaths.skinType]: { title: questions.skinType.title, Page: SkinTypePage },
  [flowPaths.downtime]: { title: questions.downtime.title, Page: DowntimePage },
  [flowPaths.details]: { title: questions.details.title, Page: DetailsPage },
};

/** The building blocks on show. Only while developing: a build leaves the page out, with everything it imports. */
const BlocksPage = import.meta.env.DEV ? lazy(() => import('./blocks/blocks-page.tsx')) : undefined;
const whileDeveloping: Pages = BlocksPage
  ? {
      '/blocks/': {
        title: 'Building blocks',
        Page: () => (
          <Suspense fallback={null}>
            <BlocksPage />
          </Suspense>
        ),
      },
    }
  : {};

/** The page at an address, with or without the closing slash; of a room whose code is still to come, none. */
export function pageAt(path: string): PageOfApp | undefined {
  const closed = path.endsWith('/') ? path : `${path}/`;
  const pages: Pages = roomAt(closed)?.get()?.pages ?? { ...firstPages, ...whileDeveloping };
  return pages[closed];
}

/** A page, its address, and the room it comes with where that is later than the app. */
export type Route = PageOfApp & { readonly path: string; readonly room?: RoomName };

/** Every page there is, as far as its code is there. Each becomes a file of its own when built. */
export function routes(): readonly Route[] {
  const later = Object.entries(rooms).flatMap(([room, { get }]) =>
    routesOf(get()?.pages ?? {}).map((route) => ({ ...route, room: room as RoomName })),
  );
  return [...routesOf(firstPages), ...later];
}

function routesOf(pages: Pages): readonly Route[] {
  return Object.entries(pages).map(([path, page]) => ({ path, ...page }));
}
