/**
 * The first part of the start: React's own code is read, from a file of its own and in a task of its own. Read all at
 * once, the code would hold a slow phone up long enough for a press to be felt waiting.
 */
export { createRoot, hydrateRoot } from 'react-dom/client';

await new Promise((resolve) => setTimeout(resolve));
