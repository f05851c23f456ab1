import { useDayOnDevice } from '#statements';
import { Mark } from '#ui';
import { laterWords } from '#words/later';
import { checkAge } from './approval-check.ts';

const { age: says } = laterWords.clinic.mark;

/** Points out a check of approval that is missing, long past, or still to come. Nothing where it is in order. */
export function ApprovalNote({ checked }: { checked: string | undefined }) {
  const age = checkAge(checked, useDayOnDevice());
  if (age === 'within-a-year' || age === 'unknown') return null;
  return (
    <span className="approval-note">
      <Mark shape={age === 'over-a-year' ? 'clock' : 'question'}>{says[age]}</Mark>
    </span>
  );
}
