import './app/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, fetchEveryPage, routeAt } from '#app';

const root = document.getElementById('root');
if (root) start(root).catch(() => undefined);

async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  // The page that stands there is taken over as it is, so its code must be there first. Without it, it can be read.
  await routeAt(window.location.pathname.slice(base.length))?.fetch?.();
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  // Built pages come with their content; the development server sends an empty root.
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
  whenIdle(() => void fetchEveryPage().catch(() => undefined));
}

/** The rest of the app comes when the page is done: after it no step waits for the network. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}
