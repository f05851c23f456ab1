import type { TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { noteOn, somethingAdded, useDoctor } from './doctor.store.ts';
import { DoctorMark } from './doctor-mark.tsx';

const { marks, questions: questionWords, sheet: text } = words.doctor;

/** The doctor's note on an option, where there is one, beside that option on the sheet. */
export function NoteFromDoctor({ id }: { id: TreatmentId }) {
  const note = useDoctor((part) => noteOn(part, id));
  return note === '' ? null : (
    <p className="doctors">
      <DoctorMark>{marks.note}</DoctorMark> <bdi className="as-typed">{note}</bdi>
    </p>
  );
}

/** The options that the doctor left out, whether or not the person had chosen them. */
export function LeftOutByDoctor() {
  const leftOut = useDoctor((part) => part.leftOut);
  if (leftOut.length === 0) return null;
  return (
    <ul className="sheet-chosen">
      {leftOut.map((id) => (
        <li key={id}>
          <strong>{words.option.treatmentNames[id]}</strong> <DoctorMark>{marks.leftOut}</DoctorMark>
          <NoteFromDoctor id={id} />
        </li>
      ))}
    </ul>
  );
}

/** The doctor's questions, to take home. */
export function QuestionsFromDoctor() {
  const questions = useDoctor((part) => part.questions);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="sheet-doctors-questions">
      <h2 id="sheet-doctors-questions">{questionWords.legend}</h2>
      <ul className="sheet-chosen">
        {questions.map((question) => (
          <li key={question.id} className="doctors">
            <DoctorMark>{marks.other}</DoctorMark> <bdi className="as-typed">{question.text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What link, code and files leave behind, said where they are made. */
export function WhereDoctorsPartGoes() {
  const something = useDoctor(somethingAdded);
  return something ? (
    <p className="doctors">
      <DoctorMark>{marks.other}</DoctorMark> {text.travels}
    </p>
  ) : null;
}
