import { expect, test } from 'vitest';
import { asText, nothingAdded } from '#visit';
import { fullPart, hostile } from '../../fixtures/doctor.ts';
import { sheetWith } from '../../fixtures/sheet.ts';

const heading = 'Added by the doctor';

test('the person’s text has the doctor’s part under its heading, and each line names the doctor', () => {
  const text = asText(sheetWith({ shortlist: ['tca-cross', 'punch-excision'], doctor: fullPart }));
  expect(text).toContain(`- Punch excision: Named (left out by the doctor)
After each name: where one published article places it for such scars.

${heading}
- Left out by the doctor: Punch excision
- Doctor’s note on TCA CROSS: Token-note: three visits.
- Plan chosen by the doctor: Lift first, then resurface (First: TCA CROSS or Punch excision; Time to heal; Then: Fractional ablative laser or Non-ablative fractional laser)
- Question from the doctor: Token-question: is there time in spring?

`);
});

test('where the doctor added nothing the text says nothing of it', () => {
  const doctor = { ...nothingAdded, notes: { subcision: ' \n ' } };
  expect(asText(sheetWith({ doctor }))).not.toContain('by the doctor');
});

test('a note stays one point, however many lines and marks it has', () => {
  const text = asText(sheetWith({ doctor: { ...nothingAdded, notes: { subcision: hostile } } }));
  expect(text).toContain(
    `${heading}\n- Doctor’s note on Subcision: <img src=x onerror=alert(1)> - Plan: reversed ${'x'.repeat(300)}\n\n`,
  );
});
