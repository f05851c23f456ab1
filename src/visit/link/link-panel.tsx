import { useEffect, useId, useRef, useState } from 'react';
import type { Answers } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { useShortlist } from '../shortlist.store.ts';
import { encode } from './codec.ts';
import { ContentInWords } from './content-in-words.tsx';
import { QrCode } from './qr-code.tsx';

const text = words.link.panel;

/** Tells first what a link would reveal; makes it when asked to. What it carries stands in it, nowhere else. */
export function LinkPanel({ answers }: { answers: Answers }) {
  const shortlist = useShortlist();
  const code = encode({ answers, shortlist });
  // A link was asked for with this content. Once anything changes, what it would tell is shown first again.
  const [agreedTo, setAgreedTo] = useState<string>();
  return (
    <section aria-labelledby="link-heading" className="link-panel">
      <h2 id="link-heading">{text.heading}</h2>
      <p>{text.lead}</p>
      <h3>{text.reveals}</h3>
      <ContentInWords answers={answers} shortlist={shortlist} />
      <ul>
        <li>{text.absent}</li>
        <li>{text.readable}</li>
        <li>{text.stays}</li>
      </ul>
      {agreedTo === code ? (
        <Made link={`${window.location.origin}${import.meta.env.BASE_URL}#${code}`} />
      ) : (
        <div className="actions">
          <Button kind="secondary" onClick={() => setAgreedTo(code)}>
            {text.make}
          </Button>
        </div>
      )}
    </section>
  );
}

type Outcome = 'copied' | 'notCopied' | 'notSent';

/** The link as text and as code, with the ways to pass it on that this browser has. */
function Made({ link }: { link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  // It takes over from the button that made it and is gone.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      // Forbidden, or a browser without a clipboard for pages.
      field.current?.focus();
      field.current?.select();
      setOutcome('notCopied');
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title: words.app.name, url: link });
    } catch (error) {
      const changedTheirMind = error instanceof DOMException && error.name === 'AbortError';
      if (!changedTheirMind) setOutcome('notSent');
    }
  };
  return (
    <>
      <p className="link-field">
        <label htmlFor={id}>{text.label}</label>
        <input
          ref={field}
          id={id}
          type="url"
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
      </p>
      <div className="actions">
        <Button onClick={copy}>{text.copy}</Button>
        {'share' in navigator && (
          <Button kind="secondary" onClick={send}>
            {text.send}
          </Button>
        )}
      </div>
      <p role="status">{outcome && text[outcome]}</p>
      <QrCode text={link} name={text.code} />
      <p>{text.codeHint}</p>
    </>
  );
}
