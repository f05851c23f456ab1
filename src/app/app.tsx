import './app.css';
import { flushSync } from 'react-dom';
import { type AroundNavHandler, Router, useLocation } from 'wouter';
import { QuestionnaireProvider } from '#questionnaire';
import { LinkButton, Page, PageHeading } from '#ui';
import { words } from '#words';
import { useArrival } from './arrival.ts';
import { CrashedApp, CrashedPage } from './crashed-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { routeAt } from './routes.tsx';
import { Shell } from './shell.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole app. `path` is given when a page is prerendered; in the browser the address bar tells. */
export function App({ path }: { path?: string }) {
  return (
    <ErrorBoundary fallback={<CrashedApp />}>
      <Router base={base} aroundNav={noteWhereFrom} {...(path === undefined ? {} : { ssrPath: base + path })}>
        <QuestionnaireProvider>
          <Shell>
            <CurrentPage />
          </Shell>
        </QuestionnaireProvider>
      </Router>
    </ErrorBoundary>
  );
}

/** Every step remembers the page it was taken from, so that Back knows when the browser's history agrees. */
const noteWhereFrom: AroundNavHandler = (navigate, to, options) => {
  const [path = ''] = to.slice(base.length).split('#');
  const fetch = routeAt(path)?.fetch;
  // Its code is gone where a newer version has taken its place: the address is asked for anew, which cannot go round.
  if (fetch) void fetch().then(step, () => window.location.assign(to));
  else step();

  function step() {
    const from = options?.replace ? window.history.state?.from : window.location.pathname;
    const go = () => navigate(to, { ...options, state: { from } });
    const fades =
      !options?.replace &&
      'startViewTransition' in document &&
      !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!fades) {
      go();
      return;
    }
    // A step taken before this one has faded in skips the rest of its fading: no fault, the step is made all the same.
    document.startViewTransition(() => flushSync(go)).ready.catch(() => undefined);
  }
};

function CurrentPage() {
  const [location] = useLocation();
  const route = routeAt(location);
  useArrival(location, words.app.title(route?.title ?? words.app.notFound.title));
  return (
    <ErrorBoundary fallback={<CrashedPage />} place={location}>
      {route?.page ?? <NotFound />}
    </ErrorBoundary>
  );
}

function NotFound() {
  const { title, body, action } = words.app.notFound;
  return (
    <Page>
      <PageHeading>{title}</PageHeading>
      <p>{body}</p>
      <div className="actions">
        <LinkButton href="/">{action}</LinkButton>
      </div>
    </Page>
  );
}
