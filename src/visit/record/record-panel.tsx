import { useId } from 'react';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { asText } from './as-text.ts';
import { questionnaire } from './fhir/questionnaire.ts';
import { questionnaireResponse } from './fhir/response.ts';
import { saveFile } from './save-file.ts';
import type { SheetContent } from './sheet-content.ts';
import { TextToPaste } from './text-to-paste.tsx';

const { panel } = words.record;

/** What leaves the visit sheet other than on paper: plain text to paste, and two files for a record system. */
export function RecordPanel({ content }: { content: SheetContent }) {
  const id = useId();
  return (
    <section className="record-panel" aria-labelledby={id}>
      <h2 id={id}>{panel.heading}</h2>
      <h3>{panel.text.heading}</h3>
      <TextToPaste text={asText(content)} words={panel.text} />
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
