import './zod-without-eval.ts';
import { renderToString } from 'react-dom/server';
import { words } from '#words';
import { App } from './app.tsx';
import { routes } from './routes.tsx';

export type StaticPage = { readonly path: string; readonly title: string; readonly html: string };

/** Every page as it looks before anything is answered, and the page for addresses that lead nowhere. */
export function staticPages(): readonly StaticPage[] {
  const notFound = { path: '/404.html', title: words.app.notFound.title };
  return [...routes, notFound].map(({ path, title }) => ({
    path,
    title: words.app.title(title),
    html: renderToString(<App path={path} />),
  }));
}
