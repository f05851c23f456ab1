import { useEffect, useLayoutEffect } from 'react';
import { Link, useLocation, useRouter } from 'wouter';
import { Button } from '#ui';
import { laterWords } from '#words/later';
import { useConsultationSteps } from './mode.ts';
import { consultationPaths } from './paths.ts';
import { isConsultation, useConsultation } from './state.ts';

const text = laterWords.consultation.bar;

/**
 * That a consultation is going on, and the ways back to it, on to the next patient, and out. The way out loads the
 * start page anew: memory is emptied by that, and what is stored counts again.
 */
export function ConsultationBar({ onItsPage }: { onItsPage: boolean }) {
  const { open, newPatient, clear } = useConsultationSteps();
  const { base } = useRouter();
  // Before anything stored is taken over, which then is left where it is.
  useLayoutEffect(() => {
    if (onItsPage) open();
  }, [onItsPage, open]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
      if (key !== 'Delete' || !altKey || !shiftKey || ctrlKey || metaKey) return;
      event.preventDefault();
      newPatient();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [newPatient]);
  return (
    <section aria-label={text.region} className={onItsPage ? 'consulting consulting-here' : 'consulting'}>
      {!onItsPage && (
        <>
          <p>
            <strong>{text.region}.</strong> {text.nothingKept}
          </p>
          <Link href={consultationPaths.consultation}>{text.back}</Link>
        </>
      )}
      <Button kind="secondary" aria-keyshortcuts="Alt+Shift+Delete" onClick={newPatient}>
        {text.newPatient}
      </Button>
      <a
        href={`${base}/`}
        onClick={({ altKey, ctrlKey, metaKey, shiftKey }) => {
          // A start page in another tab ends nothing here.
          if (!altKey && !ctrlKey && !metaKey && !shiftKey) clear();
        }}
      >
        {text.end}
      </a>
    </section>
  );
}

/** To be read out: whose answers are on the page cannot be heard otherwise. */
export function NewPatientSaid() {
  const { begunBy, cleared } = useConsultation();
  const [location] = useLocation();
  if (begunBy !== 'new-patient' || !isConsultation(location)) return null;
  // A new key puts the words in anew, so that a second press is announced too.
  return (
    <p key={cleared} className="visually-hidden">
      {text.cleared}
    </p>
  );
}
