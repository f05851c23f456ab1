import { expect, test } from 'vitest';
import { treatmentIds, treatments } from '#rules';
import { offerable, offerableIds } from '../../../src/consultation/clinic/offerable.ts';

test('a clinic can say something of every clinic treatment, in the article’s order', () => {
  expect(offerable.clinic).toEqual(treatmentIds.filter((id) => treatments[id].setting === 'clinic'));
});

test('and of care at home, but not of home microneedling, which is advised against, nor of doing nothing', () => {
  expect(treatmentIds.filter((id) => !offerableIds.includes(id))).toEqual([
    'home-microneedling',
    'no-procedure',
  ]);
});
