export { afterFirstPaint } from './after-first-paint.ts';
export { App, base } from './app.tsx';
export { fetchEverything, roomAt } from './rooms.ts';
export { type Route, routes } from './routes.tsx';
