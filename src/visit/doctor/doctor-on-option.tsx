import type { TreatmentId } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { toggleLeftOut, useDoctor } from './doctor.store.ts';
import { DoctorMark } from './doctor-mark.tsx';
import { NoteOnOption } from './note-on-option.tsx';

const { onOption: text, marks } = words.doctor;

/** The doctor's part on one option: leave it out or take it in again, and a note on it. */
export function DoctorOnOption({ id }: { id: TreatmentId }) {
  const leftOut = useDoctor((part) => part.leftOut.includes(id));
  return (
    <div className="doctors">
      <p className="shortlist-toggle">
        <Button kind={leftOut ? 'quiet' : 'secondary'} onClick={() => toggleLeftOut(id)}>
          {leftOut ? text.takeIn : text.leaveOut}
          <span className="visually-hidden">: {words.option.treatmentNames[id]}</span>
        </Button>
        {leftOut && <DoctorMark>{marks.leftOut}</DoctorMark>}
      </p>
      {/* A field of its own for each option: what is typed on one never shows on the next. */}
      <NoteOnOption key={id} id={id} />
    </div>
  );
}
