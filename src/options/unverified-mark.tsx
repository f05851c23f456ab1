import { type TreatmentId, treatments } from '#rules';
import { words } from '#words/after-questions';

const text = words.option;

/** The mark of a treatment whose paragraph the article itself calls unverified: it goes wherever the name goes. */
export function UnverifiedMark({ id }: { id: TreatmentId }) {
  return isUnverified(id) && <span className="unverified">{text.options.unverified}</span>;
}

export function isUnverified(id: TreatmentId): boolean {
  return treatments[id].cautions.some(({ caution }) => caution.id === 'source-unverified');
}
