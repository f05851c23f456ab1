import './app.css';
import { flushSync } from 'react-dom';
import { type AroundNavHandler, Router, useLocation } from 'wouter';
import { QuestionnaireProvider } from '#questionnaire';
import { safeStorage } from '#storage';
import { LinkButton, Page, PageHeading } from '#ui';
import { words } from '#words';
import { useArrival } from './arrival.ts';
import { CrashedApp, CrashedPage } from './crashed-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { StillToCome, useCode } from './later.tsx';
import { roomAt } from './rooms.ts';
import { pageAt } from './routes.tsx';
import { Shell } from './shell.tsx';

/** What stands before every path where the site lies in a folder of its host; without the closing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole app. `path` is given when a page is prerendered; in the browser the address bar tells. */
export function App({ path }: { path?: string }) {
  return (
    <ErrorBoundary fallback={<CrashedApp />}>
      <Router base={base} aroundNav={noteWhereFrom} {...(path === undefined ? {} : { ssrPath: base + path })}>
        <QuestionnaireProvider>
          {/* Within the questionnaire: drawing anew what others moved makes no new one without the answers. */}
          <ErrorBoundary fallback={<CrashedApp />}>
            <Shell>
              <CurrentPage />
            </Shell>
          </ErrorBoundary>
        </QuestionnaireProvider>
      </Router>
    </ErrorBoundary>
  );
}

/** Every step remembers the page it was taken from, so that Back knows when the browser's history agrees. */
const noteWhereFrom: AroundNavHandler = (navigate, to, options) => {
  const [path = ''] = to.slice(base.length).split('#');
  const room = roomAt(path);
  const here = window.location.href;
  if (!room || room.get()) step();
  else
    room.fetch().then(
      // Unless another step was quicker.
      () => here === window.location.href && step(),
      // Gone where a newer version has taken its place: the address is asked for anew, which cannot go round. But not
      // where that would lose what was said, or nothing can come: the page is led to as it is, tries once more, and
      // tells of it.
      () => (navigator.onLine && safeStorage.keepsAll() ? window.location.assign(to) : step()),
    );

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
    const fading = document.startViewTransition(() => flushSync(go));
    // A step taken before this one has faded in skips the rest of its fading: no fault, the step is made all the same.
    fading.ready.catch(() => undefined);
    // The browser waits for a frame first. Where it finds none, the step is made without fading.
    setTimeout(() => fading.skipTransition(), longestFade);
  }
};

/** In milliseconds; a fade itself is much shorter. */
const longestFade = 1000;

function CurrentPage() {
  const [location] = useLocation();
  const room = roomAt(location);
  const missing = useCode(room) === undefined && room;
  const { title, Page } = pageAt(location) ?? { title: words.app.notFound.title, Page: NotFound };
  useArrival(missing ? undefined : location, words.app.title(title));
  return (
    <ErrorBoundary fallback={<CrashedPage />} place={location}>
      {missing ? <StillToCome fetch={missing.fetch} /> : <Page />}
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
