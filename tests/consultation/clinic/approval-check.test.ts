import { expect, test } from 'vitest';
import { checkAge } from '../../../src/consultation/clinic/approval-check.ts';

test.each([
  ['no check was noted', undefined, '2026-05-10', 'never'],
  ['no check was noted and today is not known', undefined, '', 'never'],
  ['today is not known', '2020-01-01', '', 'unknown'],
  ['it was today', '2026-05-10', '2026-05-10', 'within-a-year'],
  ['it was a year ago to the day', '2025-05-10', '2026-05-10', 'within-a-year'],
  ['it was a year and a day ago', '2025-05-09', '2026-05-10', 'over-a-year'],
  ['today is the 29th of February', '2023-03-01', '2024-02-29', 'within-a-year'],
  ['it was the 28th of February, more than a year before a 29th', '2023-02-28', '2024-02-29', 'over-a-year'],
  ['it was on a 29th of February, a year ago', '2024-02-29', '2025-02-28', 'within-a-year'],
  ['it is tomorrow', '2026-05-11', '2026-05-10', 'ahead'],
  ['the clock of the device stands at its beginning', '2026-05-10', '1970-01-01', 'ahead'],
])('where %s', (_, checked, today, age) => {
  expect(checkAge(checked, today)).toBe(age);
});
