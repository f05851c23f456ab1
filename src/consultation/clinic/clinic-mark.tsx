import type { TreatmentId } from '#rules';
import { Mark } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { ApprovalNote } from './approval-note.tsx';
import { useOffer } from './clinic.store.ts';

const text = laterWords.clinic.mark;

/**
 * What the clinic says of an option, in a line or two: that it is not offered here, or with which device and when
 * approval was last checked. Nothing where the clinic has said nothing.
 */
export function ClinicMark({ id }: { id: TreatmentId }) {
  const offer = useOffer(id);
  if (!offer) return null;
  if (!offer.offered) {
    return (
      <p className="clinic-mark">
        <Mark shape="cross">{text.notOffered}</Mark>
      </p>
    );
  }
  const { device, approvalChecked } = offer;
  return (
    <p className="clinic-mark">
      <span>{device === undefined ? text.offered : text.offeredWith(device)}</span>
      {approvalChecked !== undefined && <span>{text.checkedOn(words.app.date(approvalChecked))}</span>}
      <ApprovalNote checked={approvalChecked} />
    </p>
  );
}
