import { describe, expect, test } from 'vitest';
import { assess, statements, treatmentIds } from '#rules';
import { asText } from '#visit';
import { words } from '#words/after-questions';
import { coreAnswers } from '../../fixtures/answer-space.ts';
import { sheetWith } from '../../fixtures/sheet.ts';

const lines = (text: string) => text.split('\n');

test('a full sheet reads, from the first line to the last', () => {
  const text = asText(
    sheetWith({
      shortlist: ['tca-cross', 'no-procedure'],
      plans: ['lift-then-resurface'],
      whatMatters: ['No needles', 'Back at work on Monday'],
      questions: ['How many sessions would I need?', 'Who would do it?'],
      tellYourDoctor: ['Cold sores', 'A recent tan'],
      notes: 'Wedding in June.\nAsk about parking.',
    }),
  );
  const [before, advice = '', after] = text.split('See a doctor before any treatment\n');
  expect(before).toBe(
    `Scar Options: notes for a visit to a doctor
23 November 2026

Answers
- Kind of scar: Ice pick
- Depth: Deep
- Skin type: Type V
- Visible healing you could accept: A few days
- Number of ice pick scars: A few
- Sun damage over large parts: No
- Dull skin or uneven colour: No
- Acne breakouts now: No

Options to talk over
- TCA CROSS: Named
- No procedure for now: May be considered
After each name: where one published article places it for such scars.

What matters, most important first
- No needles
- Back at work on Monday

Questions for the doctor
- How many sessions would I need?
- Who would do it?

To tell the doctor, if it applies
- Cold sores
- A recent tan

Plans the article describes with these options
- Lift first, then resurface (First: TCA CROSS or Punch excision; Time to heal; Then: Fractional ablative laser or Non-ablative fractional laser)

Notes
Wedding in June.
Ask about parking.

`,
  );
  for (const id of ['F120', 'F121', 'F181'] as const) expect(lines(advice)[0]).toContain(statements[id].text);
  expect(advice).toContain('Made with rules version 1.1.0 of 24 November 2026.\n');
  expect(advice).toContain('No doctor has reviewed it yet.\n');
  expect(advice.endsWith('It is not medical advice.\n')).toBe(true);
  expect(after).toBeUndefined();
});

test('what was left out is left out with its heading: answers, advice and rules always stand', () => {
  const text = asText(sheetWith({ questions: ['  ', ''], notes: ' \n ' }));
  expect(lines(text).filter((line) => Object.values(words.record.text).includes(line))).toEqual([
    'Scar Options: notes for a visit to a doctor',
    'Answers',
  ]);
  expect(text).toContain(statements.F120.text);
  expect(text).toContain('Made with rules version');
});

test('a detail that was left open is not told as an answer; “not sure” is', () => {
  const { details: _, ...answers } = sheetWith().answers;
  expect(asText(sheetWith({}, answers))).not.toContain('Number of ice pick scars');
  expect(asText(sheetWith({}, { ...answers, details: { spread: 'unsure' } }))).toContain(
    '- Number of ice pick scars: I’m not sure\n',
  );
});

test('only the plans of interest are told, and only where they apply to the answers', () => {
  const answers = { ...sheetWith().answers, scarTypes: ['ice-pick', 'rolling'] as const };
  const heading = words.record.text.plans;
  expect(asText(sheetWith({ shortlist: ['subcision'] }, answers))).not.toContain(heading);
  const notForThese = sheetWith({ plans: ['subcision-with-fillers'] }, { ...answers, scarTypes: ['boxcar'] });
  expect(asText(notForThese)).not.toContain(heading);
  const text = asText(sheetWith({ plans: ['subcision-with-fillers'] }, answers));
  expect(text).toContain(
    `${heading}\n- Subcision with fillers (First finish the ice pick treatment; First: Subcision; With: Dermal fillers; Order and gaps)\n\n`,
  );
});

describe('what a person typed', () => {
  test('stays one point, however many lines it has', () => {
    const text = asText(sheetWith({ questions: ['One\n\n- Two\r\nTreatment: for\u2028me'] }));
    expect(text).toContain('Questions for the doctor\n- One - Two Treatment: for me\n\n');
  });

  test('keeps the lines of the notes, in whatever way they end', () => {
    expect(asText(sheetWith({ notes: '\n one \r\ntwo\rthree\n\n' }))).toContain('Notes\none\ntwo\nthree\n\n');
  });

  test('carries nothing that is not seen but garbles: control signs, and marks that turn the direction', () => {
    const text = asText(
      sheetWith({ notes: 'a\u0000b\u001B[31mc\u202Ed\u2066e\tf', whatMatters: ['x\u0007y'] }),
    );
    expect(text).toContain('Notes\nab[31mcde\tf\n');
    expect(text).toContain('- xy\n');
  });

  test('is otherwise as typed, in any script, marked up by nothing', () => {
    const typed = '<b>*Café* & 疤痕 👩🏾‍⚕️ ‘e\u0301’ ندبة</b>';
    expect(asText(sheetWith({ notes: typed }))).toContain(`Notes\n${typed}\n`);
  });
});

test('for each of the 840 answers each option is told with its standing, and no line is blank but between parts', () => {
  for (const answers of coreAnswers) {
    const text = asText(sheetWith({ shortlist: treatmentIds }, answers));
    for (const { treatment, standing } of assess(answers).options) {
      expect(text).toContain(
        `- ${words.option.treatmentNames[treatment]}: ${words.option.standings[standing].word}\n`,
      );
    }
    expect(text).not.toMatch(/\n\n\n|[ \t]\n|undefined|\[object/);
  }
});
