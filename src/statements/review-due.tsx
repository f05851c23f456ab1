import { reviewDue } from '#rules';
import { Notice } from '#ui';
import { words } from '#words/after-questions';
import { useDayOnDevice } from './day-on-device.ts';

const text = words.overdue;
const day = words.app.date(reviewDue);

/**
 * Whether the day by which the rules had to be looked at again is over. On the day itself it is not.
 * @param today year-month-day; empty while it is not known
 */
export function reviewIsOverdue(today: string): boolean {
  return today > reviewDue;
}

/** What a result says once that day is over. Till then, and before the page runs, nothing. */
export function ReviewDue({ level = 2, brief = false }: { level?: 2 | 3; brief?: boolean }) {
  if (!reviewIsOverdue(useDayOnDevice())) return null;
  if (brief) {
    return (
      <p className="review-due">
        <strong>{text.heading}.</strong> {text.body(day)}
      </p>
    );
  }
  return (
    <Notice tone="caution" heading={text.heading} level={level}>
      <p>{text.body(day)}</p>
    </Notice>
  );
}

/** The same in lines, for a result that is plain text. */
export function reviewDueText(today: string): readonly string[] {
  return reviewIsOverdue(today) ? [text.heading, text.body(day)] : [];
}
