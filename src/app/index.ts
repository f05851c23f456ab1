export { App } from './app.tsx';
export { type Route, routes } from './routes.tsx';
