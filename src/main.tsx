import { createRoot, hydrateRoot } from './app/start/react.ts';
import './app/start/answers.ts';
import { StrictMode, startTransition } from 'react';
import { App, afterFirstPaint, base, roomAt } from '#app';

const root = document.getElementById('root');
if (root) start(root).catch(() => undefined);

async function start(root: HTMLElement): Promise<void> {
  // The page that stands there is taken over as it is, so its code must be there first. Without it, it can be read.
  await roomAt(window.location.pathname.slice(base.length))?.fetch();
  // The third part of the start ends with the app's own code being read: what was pressed meanwhile comes first.
  await new Promise((resolve) => setTimeout(resolve));
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  // Built pages come with their content; the development server sends an empty root.
  if (!root.firstElementChild) createRoot(root).render(app);
  // Taken over piece by piece: on a slow phone the page still scrolls and takes presses meanwhile.
  else startTransition(() => void hydrateRoot(root, app));
  afterFirstPaint();
}
