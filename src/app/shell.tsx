import { type ReactNode, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { allOptionsPath } from '#options';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { rulesDate, rulesVersion } from '#rules';
import { ConsultDoctorLine } from '#statements';
import { safeStorage } from '#storage';
import { words } from '#words';
import { EraseEverything } from './erase-everything.tsx';
import { LookSettings } from './look-settings.tsx';

const { app } = words;

/** What stands on every page: skip link, header, main content, footer with erase and settings. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="header">
        <a className="skip-link" href="#main">
          {app.skipLink}
        </a>
        <Navigation />
      </header>
      <main id="main" tabIndex={-1}>
        <NotKept />
        {children}
      </main>
      <footer className="footer">
        <div className="footer-columns">
          <div>
            <p>{app.footer.privacy}</p>
            <EraseEverything />
          </div>
          <LookSettings />
          <div>
            <ConsultDoctorLine />
            <p>{app.footer.purpose}</p>
            <p>
              {app.footer.rules(rulesVersion, app.date(rulesDate))} {app.footer.notReviewed}
            </p>
          </div>
        </div>
      </footer>
    </>
  );
}

function Navigation() {
  const answers = useCompleteAnswers();
  const [location] = useLocation();
  const current = (path: string) => (location === path ? 'page' : undefined);
  return (
    <nav aria-label={app.navigation}>
      <Link href={flowPaths.start} className="brand" aria-current={current(flowPaths.start)}>
        {app.name}
      </Link>
      <ul>
        <li>
          <Link href={allOptionsPath} aria-current={current(allOptionsPath)}>
            {app.allOptions}
          </Link>
        </li>
        {answers && (
          <li>
            <Link href={flowPaths.options} aria-current={current(flowPaths.options)}>
              {app.yourOptions}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Says, once and quietly, that this browser keeps nothing: the flow goes on all the same. */
function NotKept() {
  const state = useSyncExternalStore(safeStorage.subscribe, safeStorage.state, () => 'kept');
  return (
    <div role="status" className="not-kept">
      {state === 'not-kept' && <p>{app.storage.notKept}</p>}
    </div>
  );
}
