import { type ProfileField, type TreatmentId, treatments } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';

const text = words.option;

/** What the sources say on a field; where they say nothing, the question to take to the doctor. */
export function Said({ id, field }: { id: TreatmentId; field: ProfileField }) {
  const ids = treatments[id].profile[field];
  if (ids.length > 0) return <SourcedList ids={ids} />;
  return (
    <Silence ask={id === 'no-procedure' ? text.askWithoutProcedure[field] : text.profileFields[field].ask} />
  );
}

/** A silence of the sources, shown as one, with the question it leaves; `lead` where they say something, and no more. */
export function Silence({ ask, lead = text.treatment.silence }: { ask: string; lead?: string }) {
  return (
    <p className="silence">
      {lead} <strong>{text.treatment.askDoctor}</strong> {ask}
    </p>
  );
}
