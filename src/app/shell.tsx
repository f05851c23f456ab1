import { type ReactNode, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { consultationPaths, isConsultation, useConsultation } from '#consultation';
import { learnPaths } from '#learn';
import { allOptionsPath } from '#options';
import { FlowNotices, flowPaths, useCompleteAnswers, useFlowSelector, useSaved } from '#questionnaire';
import { reviewDue, rulesDate, rulesVersion } from '#rules';
import { ConsultDoctorLine } from '#statements';
import { adoptKept, safeStorage } from '#storage';
import { Disclosure } from '#ui';
import { visitPaths } from '#visit';
import { words } from '#words';
import { EraseEverything } from './erase-everything.tsx';
import { useCode, useCodeIfThere } from './later.tsx';
import { LinkInAddress } from './link-in-address.tsx';
import { LookSettings } from './look-settings.tsx';
import { offline, rooms } from './rooms.ts';
import { useStartedAfresh } from './started-afresh.ts';
import { keepTranslatedTextsTrue } from './translated-texts.ts';
import { useAnswersDrawn } from './use-answers-drawn.ts';

const { app } = words;

/** What stands on every page: skip link, header, main content, footer with erase and settings. */
export function Shell({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const onConsultationPage = isConsultation(location);
  const active = useConsultation((consultation) => consultation.active);
  useLayoutEffect(adoptKept, []);
  useEffect(keepTranslatedTextsTrue, []);
  useAnswersDrawn();
  return (
    <>
      <header className="header">
        <a className="skip-link" href="#main">
          {app.skipLink}
        </a>
        <Navigation />
        {(active || onConsultationPage) && <ConsultationGoingOn onItsPage={onConsultationPage} />}
      </header>
      <main id="main" tabIndex={-1}>
        <Announcements />
        <LinkInAddress />
        {children}
      </main>
      <footer className={onConsultationPage ? 'footer footer-folded' : 'footer'}>
        {/* The doctor's screen shows all of its own without scrolling: there the foot is folded. */}
        {onConsultationPage ? (
          <>
            <ConsultDoctorLine />
            <Disclosure summary={app.consultation.more(rulesVersion)}>
              <FooterContent />
            </Disclosure>
          </>
        ) : (
          <FooterContent advice={<ConsultDoctorLine />} />
        )}
      </footer>
    </>
  );
}

/** The bar comes with the pages of the consultation, and by one of these every consultation begins. */
function ConsultationGoingOn({ onItsPage }: { onItsPage: boolean }) {
  const { ConsultationBar } = useCode(rooms.consultation) ?? {};
  return ConsultationBar && <ConsultationBar onItsPage={onItsPage} />;
}

function FooterContent({ advice }: { advice?: ReactNode }) {
  const active = useConsultation((consultation) => consultation.active);
  return (
    <>
      <FooterLinks />
      <div className="footer-columns">
        <div>
          <p>{active ? app.footer.privacyInConsultation : app.footer.privacy}</p>
          <EraseEverything />
        </div>
        <LookSettings />
        <div>
          {advice}
          <p>{app.footer.purpose}</p>
          <p>
            {app.footer.rules(rulesVersion, app.date(rulesDate))} {app.checkBy(app.date(reviewDue))}{' '}
            {app.footer.notReviewed}
          </p>
        </div>
      </div>
    </>
  );
}

/** The ways to what does not belong to the patient's way: there from every page, in nobody's way. */
function FooterLinks() {
  const { footer, pages } = app;
  return (
    <nav aria-label={footer.more} className="footer-columns">
      {footerLinks.map(([heading, linked]) => (
        <div key={heading}>
          <h2>{footer[heading]}</h2>
          <ul>
            {linked.map((page) => (
              <li key={page}>
                <Link href={footerPaths[page]}>{pages[page]}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const footerPaths = { ...learnPaths, ...consultationPaths };
const footerLinks = [
  ['learn', ['learn', 'questions', 'glossary']],
  ['trust', ['decides', 'about', 'checklist']],
  ['doctors', ['consultation', 'clinic']],
] as const;

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
        {/* First, and so that nothing else moves: whether there are any is only known after the page has been painted. */}
        {ownPages.map(({ path, name }) => (
          <li key={path} className="with-answers" hidden={!answers}>
            <Link href={path} aria-current={current(path)}>
              {name}
            </Link>
          </li>
        ))}
        <li>
          <Link href={allOptionsPath} aria-current={current(allOptionsPath)}>
            {app.allOptions}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

const ownPages = [
  { path: flowPaths.options, name: app.yourOptions },
  { path: visitPaths.sheet, name: app.visitSheet },
];

/** Only who was here before may have something to be told of the options. */
function FromTheOptions({ silent }: { silent: boolean }) {
  const startedAfresh = useStartedAfresh();
  const { SinceLastSeen } = useCodeIfThere(rooms.options) ?? {};
  useEffect(() => {
    if (safeStorage.keepsPerson()) rooms.options.fetch().catch(() => undefined);
  }, []);
  return (
    SinceLastSeen && (
      <SinceLastSeen startedAfresh={startedAfresh} changesHref={learnPaths.changes} silent={silent} />
    )
  );
}

/**
 * What has to be said on arrival at a page: about saved answers, or from the questionnaire. The region is there
 * before its words are, so that they are announced.
 */
function Announcements() {
  const state = useSyncExternalStore(safeStorage.subscribe, safeStorage.state, () => 'kept');
  const { found, erased } = useSaved();
  const active = useConsultation((consultation) => consultation.active);
  const { NewVersion } = useCodeIfThere(offline) ?? {};
  const { PartlyNotTaken } = useCodeIfThere(rooms.visit) ?? {};
  const { NewPatientSaid } = useCodeIfThere(rooms.consultation) ?? {};
  const [location] = useLocation();
  const answers = useFlowSelector(({ context }) => context.answers);
  const justErased = erased > 0 && location === flowPaths.start && Object.keys(answers).length === 0;
  return (
    <div role="status" className="announcements">
      {/* A new key puts the words in anew, so that a second press is announced too. */}
      {justErased && <p key={erased}>{app.erase.done}</p>}
      {state === 'not-kept' && <p>{app.storage.notKept}</p>}
      {!active && (found === 'unreadable' || found === 'newer') && <p>{app.storage[found]}</p>}
      {NewPatientSaid && <NewPatientSaid />}
      {!active && PartlyNotTaken && <PartlyNotTaken />}
      <FlowNotices />
      <FromTheOptions silent={active} />
      {NewVersion && <NewVersion />}
    </div>
  );
}
