/** How long ago an approval was checked, as far as this device's clock can tell. */
export type CheckAge =
  | 'never'
  | 'within-a-year'
  | 'over-a-year'
  /** After today: the day or the clock is wrong. */
  | 'ahead'
  /** Today is not known: no clock is read while a page is built. */
  | 'unknown';

/**
 * @param checked the day of the check, as year-month-day; so that days compare as text
 * @param today the same; empty while it is not known
 */
export function checkAge(checked: string | undefined, today: string): CheckAge {
  if (checked === undefined) return 'never';
  if (today === '') return 'unknown';
  if (checked > today) return 'ahead';
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checked < aYearAgo ? 'over-a-year' : 'within-a-year';
}
