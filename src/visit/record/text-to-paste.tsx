import { useRef, useState } from 'react';
import { Button, Disclosure } from '#ui';

export type TextToPasteWords = Readonly<
  Record<'use' | 'copy' | 'copied' | 'notCopied' | 'show' | 'label', string>
>;

/** A text to copy in one press and to read on demand. Where copying is refused, it opens selected. */
export function TextToPaste({ text, words }: { text: string; words: TextToPasteWords }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; says: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, says: words.copied });
    } catch {
      // No clipboard here (an old browser, a page served without https), or it was refused.
      showSelected(box.current);
      setOutcome({ of: text, says: words.notCopied });
    }
  };
  return (
    <>
      <p>{words.use}</p>
      <p className="record-action">
        <Button kind="secondary" onClick={copy}>
          {words.copy}
        </Button>
      </p>
      {/* What was copied before the text changed is not what it says now. */}
      <p role="status">{outcome?.of === text ? outcome.says : ''}</p>
      <Disclosure summary={words.show}>
        <textarea
          ref={box}
          className="record-text"
          aria-label={words.label}
          readOnly
          rows={16}
          value={text}
        />
      </Disclosure>
    </>
  );
}

function showSelected(box: HTMLTextAreaElement | null): void {
  const fold = box?.closest('details');
  if (fold) fold.open = true;
  box?.focus();
  box?.select();
}
