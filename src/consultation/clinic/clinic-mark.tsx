import type { TreatmentId } from '#rules';
import { useOffer } from './clinic.store.ts';

/** What the clinic says of an option, in a line: not offered here, the device, an approval checked long ago. */
export function ClinicMark({ id }: { id: TreatmentId }) {
  const offer = useOffer(id);
  return offer?.device === undefined ? null : <span>{offer.device}</span>;
}
