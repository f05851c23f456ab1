export { afterFirstPaint } from './after-first-paint.ts';
export { App } from './app.tsx';
export { fetchEveryPage, type Route, routeAt, routes } from './routes.tsx';
