export { afterFirstPaint } from './after-first-paint.ts';
export { App } from './app.tsx';
export { fetchEverything } from './rooms.ts';
export { fetchPage, type Route, routes } from './routes.tsx';
