import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useFlowSelector } from '#questionnaire';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { useShortlist } from '../shortlist.store.ts';
import type { Damage, LinkContent } from './codec.ts';
import { ContentInWords } from './content-in-words.tsx';

const text = words.link.arrival;

export type DamageOfLink = Exclude<Damage, 'not-a-link'>;

/** What is on the device beside what the link brings. Nothing changes before a button is pressed. */
export function AskFirst({
  content,
  text: ask,
  onUse,
  onKeep,
}: {
  content: LinkContent;
  text: typeof text.ask;
  onUse: () => void;
  onKeep: () => void;
}) {
  const answers = useFlowSelector(({ context }) => context.answers);
  const shortlist = useShortlist();
  const { options, plans } = content.shortlist;
  return (
    <FocusedNotice heading={ask.heading}>
      <p>{ask.body}</p>
      <div className="actions">
        <Button kind="secondary" onClick={onUse}>
          {ask.use}
        </Button>
        <Button kind="secondary" onClick={onKeep}>
          {ask.keep}
        </Button>
      </div>
      <div className="link-compared">
        <div>
          <h3>{ask.here}</h3>
          <ContentInWords answers={answers} shortlist={shortlist} />
        </div>
        <div>
          <h3>{ask.inLink}</h3>
          <ContentInWords
            answers={content.answers}
            shortlist={{ options: [...options], plans: [...plans] }}
          />
        </div>
      </div>
    </FocusedNotice>
  );
}

/** Why a link was not used, and what to do about it. */
export function Damaged({ damage, onClose }: { damage: DamageOfLink; onClose: () => void }) {
  const { heading, body } = text.damage[damage];
  return (
    <FocusedNotice key={damage} heading={heading}>
      <p>{text.unchanged}</p>
      <p>{body}</p>
      <div className="actions">
        <Button kind="secondary" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </FocusedNotice>
  );
}

/** A notice that comes up on a page which is there already, and so has to take the focus to be found. */
function FocusedNotice({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={id} className="notice notice-caution link-notice">
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
