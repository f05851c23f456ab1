import type { Answers } from '#rules';
import { useDayOnDevice } from '#statements';
import { words } from '#words/after-questions';
import { recordNote } from '../record/record-note.ts';
import { TextToPaste } from '../record/text-to-paste.tsx';
import { useShortlist } from '../shortlist.store.ts';
import { useDoctor } from './doctor.store.ts';

/** The consultation as plain text, to paste into any record. It is made anew each time and kept nowhere. */
export function RecordNote({ answers }: { answers: Answers }) {
  const { options: shortlist, plans } = useShortlist();
  const doctor = useDoctor();
  const date = useDayOnDevice();
  return (
    <div className="record-panel">
      <TextToPaste
        text={recordNote({ answers, shortlist, plans, doctor, date })}
        words={words.doctor.record}
      />
    </div>
  );
}
