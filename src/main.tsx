import './app/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app';

const root = document.getElementById('root');
if (root) {
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  // Built pages come with their content; the development server sends an empty root.
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
