import './zod-without-eval.ts';
import { renderToString } from 'react-dom/server';
import { words } from '#words';
import { sharingWords } from '#words/sharing';
import { App } from './app.tsx';
import { fetchEverything } from './rooms.ts';
import { type Route, routes } from './routes.tsx';

export type StaticPage = Pick<Route, 'path' | 'title' | 'room'> & { readonly html: string };

/** What a link to any page says of the site where it is shared. */
export const site = { name: words.app.name, ...sharingWords };

/** Every page as it looks before anything is answered, and the page for addresses that lead nowhere. */
export async function staticPages(): Promise<readonly StaticPage[]> {
  await fetchEverything();
  const notFound = { path: '/404.html', title: words.app.notFound.title };
  return [...routes(), notFound].map(({ path, title, room }: Omit<Route, 'Page'>) => ({
    path,
    ...(room && { room }),
    title: words.app.title(title),
    html: renderToString(<App path={path} />),
  }));
}
