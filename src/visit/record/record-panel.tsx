import { useId, useRef, useState } from 'react';
import { Button, Disclosure } from '#ui';
import { words } from '#words';
import { asText } from './as-text.ts';
import { questionnaire } from './fhir/questionnaire.ts';
import { questionnaireResponse } from './fhir/response.ts';
import { saveFile } from './save-file.ts';
import type { SheetContent } from './sheet-content.ts';

const { panel } = words.record;

/** What leaves the visit sheet other than on paper: plain text to paste, and two files for a record system. */
export function RecordPanel({ content }: { content: SheetContent }) {
  const id = useId();
  return (
    <section className="record-panel" aria-labelledby={id}>
      <h2 id={id}>{panel.heading}</h2>
      <TextToPaste text={asText(content)} />
      <h3>{panel.files.heading}</h3>
      <p>{panel.files.lead}</p>
      <FileToSave
        words={panel.files.answers}
        make={() => questionnaireResponse(content.answers, new Date().toISOString())}
      />
      <FileToSave words={panel.files.questions} make={questionnaire} />
    </section>
  );
}

function TextToPaste({ text }: { text: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; says: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, says: panel.text.copied });
    } catch {
      // No clipboard here (an old browser, a page served without https), or it was refused.
      showSelected(box.current);
      setOutcome({ of: text, says: panel.text.notCopied });
    }
  };
  return (
    <>
      <h3>{panel.text.heading}</h3>
      <p>{panel.text.use}</p>
      <p className="record-action">
        <Button kind="secondary" onClick={copy}>
          {panel.text.copy}
        </Button>
      </p>
      {/* What was copied before the sheet changed is not what it says now. */}
      <p role="status">{outcome?.of === text ? outcome.says : ''}</p>
      <Disclosure summary={panel.text.show}>
        <textarea
          ref={box}
          className="record-text"
          aria-label={panel.text.label}
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

type FileWords = { readonly action: string; readonly use: string; readonly file: string };

function FileToSave({ words: { action, use, file }, make }: { words: FileWords; make: () => object }) {
  const id = useId();
  return (
    <div className="record-action">
      <Button
        kind="secondary"
        aria-describedby={id}
        onClick={() => saveFile(file, make(), 'application/fhir+json')}
      >
        {action}
      </Button>
      <p id={id} className="caption">
        {use}
      </p>
    </div>
  );
}
