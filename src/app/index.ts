export { App } from './app.tsx';
export { fetchEveryPage, type Route, routeAt, routes } from './routes.tsx';
