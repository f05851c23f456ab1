import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planIds } from '#rules';
import { RecordNote, useDoctor, useShortlist } from '#visit';
import { recordNote } from '../../../src/visit/record/record-note.ts';
import { fullPart, hostile } from '../../fixtures/doctor.ts';
import { folded } from '../../fixtures/page.ts';
import { complete } from '../../fixtures/render-app.tsx';

const noteWith = (some: Partial<Parameters<typeof recordNote>[0]> = {}) =>
  recordNote({
    answers: complete,
    shortlist: [],
    plans: [],
    doctor: { leftOut: [], notes: {}, plan: null, questions: [] },
    date: '2026-11-24',
    ...some,
  });

describe('the note', () => {
  test('reads, from its title to the advice', () => {
    const [said] = noteWith({ shortlist: ['tca-cross', 'punch-excision'], doctor: fullPart }).split(
      'See a doctor before any treatment\n',
    );
    expect(said).toBe(`Scar Options: note for the record
Date on this device: 24 November 2026.

Answers at the end of the visit
- Kind of scar: Ice pick
- Depth: Deep
- Skin type: Type V
- Visible healing you could accept: A few days
- Number of ice pick scars: A few
- Sun damage over large parts: No
- Dull skin or uneven colour: No
- Acne breakouts now: No

Options talked about
- TCA CROSS: Named. Recovery: on the edge of the limit given. Cautions: Change of skin colour. Good to know: It may take several visits; Healing time differs from person to person; Check approval.
After each name: where one published article places it for such scars.

Added by the doctor
- Left out by the doctor: Punch excision
- Doctor's note on TCA CROSS: Token-note: three visits.
- Plan chosen by the doctor: Lift first, then resurface (First: TCA CROSS or Punch excision; Time to heal; Then: Fractional ablative laser or Non-ablative fractional laser)
- Question from the doctor: Token-question: is there time in spring?

`);
  });

  test('without options and without a doctor’s part has neither heading; advice and rules always stand', () => {
    const note = noteWith();
    expect(note).not.toMatch(/Options talked about|Plans talked about|Added by the doctor/);
    expect(note).toContain('See a doctor before any treatment\n');
    expect(note).toMatch(/Made with rules version \d+\.\d+\.\d+ of/);
    expect(note).toContain('It is not medical advice.');
  });

  test('tells for each kind of scar where an option stands, where that differs', () => {
    const mixed = { ...complete, scarTypes: ['ice-pick', 'rolling'] as const };
    expect(noteWith({ answers: mixed, shortlist: ['subcision'] })).toContain(
      '- Subcision: Named (ice pick: With others; rolling: Named). Recovery',
    );
    expect(noteWith({ answers: mixed, shortlist: ['sunscreen'] })).toContain(
      '- Daily sunscreen: Supportive. Rec',
    );
    const unsure = { ...complete, scarTypes: ['unsure'] as const };
    expect(noteWith({ answers: unsure, shortlist: ['subcision'] })).toMatch(
      /- Subcision: Depends \(ice pick: With others; boxcar: [^;]+; rolling: Named\)\./,
    );
  });

  test('tells the plans on the sheet, of those for such scars', () => {
    const parts = noteWith({ plans: planIds, doctor: fullPart }).split('\n\n');
    const [heading, ...plans] = parts.find((part) => part.startsWith('Plans'))?.split('\n') ?? [];
    expect(heading).toBe('Plans talked about');
    expect(plans).toEqual([
      expect.stringMatching('^- Lift first, then resurface [(]First: TCA CROSS or Punch excision;'),
      expect.stringMatching('^- Subcision with fillers [(]First finish the ice pick treatment;'),
    ]);
  });

  test('tells a plan that no longer goes with the answers as such', () => {
    expect(noteWith({ doctor: { ...fullPart, plan: 'needling-with-peels' } })).toContain(
      '- Plan chosen by the doctor: Needling in turn with peels (not among the plans for these answers)\n',
    );
  });

  test('keeps each thing on its line, free of signs that garble, with quotes and dashes as typewriters have them', () => {
    const note = noteWith({
      doctor: { ...fullPart, notes: { subcision: `${hostile}\r\n“Ça – va’s”…` } },
    });
    const line = note.split('\n').find((each) => each.includes('note on Subcision'));
    expect(line).toBe(
      `- Doctor's note on Subcision: <img src=x onerror=alert(1)> - Plan: reversed ${'x'.repeat(300)} "Ça - va's"...`,
    );
    expect(noteWith({ answers: { ...complete, depth: 'unsure' } })).toContain("- Depth: I'm not sure\n");
  });
});

describe('on screen', () => {
  beforeEach(() => {
    useDoctor.setState(fullPart);
    useShortlist.setState({
      options: ['tca-cross'],
      plans: ['lift-then-resurface', 'subcision-with-fillers'],
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  const box = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note for the record', hidden: true });
  const clipboard = (writeText?: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });

  test('the note can be read on demand, and is copied as it stands', async () => {
    const write = vi.fn(() => Promise.resolve());
    render(<RecordNote answers={complete} />);
    expect(folded('Show the note', document.body)).toContainElement(box());
    expect(box().value).toContain("Doctor's note on TCA CROSS: Token-note: three visits.\n");
    expect(box().value).toContain('\nPlans talked about\n- Lift first, then resurface (');
    expect(box()).toHaveAttribute('readonly');
    clipboard(write);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the note' }));
    expect(await screen.findByText('The note is copied.')).toBe(screen.getByRole('status'));
    expect(write.mock.calls).toEqual([[box().value]]);
  });

  test('where there is no clipboard it opens, selected', async () => {
    render(<RecordNote answers={complete} />);
    clipboard();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the note' }));
    expect(await screen.findByText(/^This browser did not let us copy/)).toBeVisible();
    expect(folded('Show the note', document.body).open).toBe(true);
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe(box().value);
  });

  test('nothing of it is stored', () => {
    const write = vi.spyOn(Storage.prototype, 'setItem');
    render(<RecordNote answers={complete} />);
    expect(write).not.toHaveBeenCalled();
  });
});
