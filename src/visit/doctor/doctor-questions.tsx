import { words } from '#words/after-questions';
import { AddQuestion } from '../add-question.tsx';
import { EditableQuestions } from '../editable-questions.tsx';
import {
  addDoctorQuestion,
  editDoctorQuestion,
  keepBegunQuestion,
  removeDoctorQuestion,
  useDoctor,
} from './doctor.store.ts';

const text = words.doctor.questions;

/** Questions that the doctor adds, for the patient to take home. */
export function DoctorQuestions() {
  const questions = useDoctor((part) => part.questions);
  return (
    <fieldset className="doctors">
      <legend>{text.legend}</legend>
      <p>{text.hint}</p>
      <EditableQuestions
        label={text.legend}
        questions={questions}
        edit={editDoctorQuestion}
        remove={removeDoctorQuestion}
      />
      <AddQuestion
        label={text.add}
        add={addDoctorQuestion}
        begun={{ text: useDoctor.getState().begunQuestion, keep: keepBegunQuestion }}
      />
    </fieldset>
  );
}
