import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type DoctorPart, useDoctor, useShortlist } from '#visit';
import { words } from '#words/after-questions';
import { fullPart, hostile } from '../../fixtures/doctor.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const text = words.visit.sheet;
const region = (name: string) => screen.getByRole('region', { name });
const lines = (name: string) =>
  within(region(name))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

function openSheet(
  part: Partial<DoctorPart>,
  shortlist: Partial<ReturnType<typeof useShortlist.getState>> = {},
) {
  const app = openApp('/visit/', complete);
  act(() => {
    useDoctor.setState(part);
    useShortlist.setState(shortlist);
  });
  return app;
}

test('without a doctor’s part nothing on the sheet speaks of one', () => {
  openSheet({ notes: { subcision: ' \n ' } }, { options: ['tca-cross'], plans: ['lift-then-resurface'] });
  for (const said of Object.values(words.doctor.marks)) {
    expect(screen.queryByText(said, { exact: true })).toBeNull();
  }
  expect(region(text.options)).not.toHaveTextContent('Subcision');
  expect(region(text.plans)).toBeVisible();
  expect(screen.queryByText(words.doctor.sheet.travels)).toBeNull();
  expect(screen.queryByRole('region', { name: 'Questions from the doctor' })).toBeNull();
});

describe('options', () => {
  test('left out by the doctor are marked and listed last, chosen by the person or not', () => {
    openSheet({ leftOut: ['tca-cross', 'subcision'] }, { options: ['tca-cross', 'punch-excision'] });
    const [chosen = '', ...leftOut] = lines('Options to talk about');
    expect(chosen).toMatch(/^Punch excision Named/);
    expect(leftOut).toEqual(['TCA CROSS Left out by the doctor', 'Subcision Left out by the doctor']);
  });

  test('with a note have it beside them, marked, and stand there though nobody chose them', () => {
    openSheet({ notes: { subcision: 'Cheeks first.' } });
    const [line = ''] = lines('Options to talk about');
    expect(line).toMatch(
      /^Subcision With others\. Recovery: Ask the doctor\..*Doctor’s note Cheeks first\.$/,
    );
    expect(
      within(region('Options to talk about')).queryByRole('button', { name: /my visit sheet/ }),
    ).toBeNull();
  });

  test('chosen by the person alone stand under their own words', () => {
    openSheet({ notes: { 'tca-cross': 'Three visits.' } }, { options: ['tca-cross'] });
    expect(region(text.options)).toHaveTextContent('Doctor’s note Three visits.');
  });

  test('left out are asked nothing about, until they are taken in again', () => {
    openSheet({ leftOut: ['subcision'] }, { options: ['subcision'] });
    const asked = () => region(text.questions).textContent;
    expect(asked()).not.toContain('Subcision');
    act(() => useDoctor.setState({ leftOut: [] }));
    expect(asked()).toContain('How many sessions would I need? (Subcision)');
  });
});

describe('the plan', () => {
  test('of the doctor is marked among those of the person', () => {
    openSheet({ plan: 'lift-then-resurface' }, { plans: ['subcision-with-fillers'] });
    const [doctors = '', own = ''] = lines('Plans to talk about');
    expect(doctors).toMatch(
      /^Lift first, then resurface Chosen by the doctor First: TCA CROSS or Punch excision\./,
    );
    expect(own).toMatch(/^Subcision with fillers/);
    expect(own).not.toContain('Chosen by the doctor');
  });

  test('that both chose stands once', () => {
    openSheet({ plan: 'lift-then-resurface' }, { plans: ['lift-then-resurface'] });
    expect(lines('Plans to talk about')).toHaveLength(1);
  });

  test('that no longer goes with the answers is not lost: that is said', () => {
    openSheet({ plan: 'needling-with-peels' });
    expect(lines('Plans to talk about')).toEqual([
      `Needling in turn with peels Chosen by the doctor ${words.doctor.sheet.planGone}`,
    ]);
  });
});

test('the doctor’s questions stand apart from those for the doctor, each marked', () => {
  openSheet(fullPart);
  expect(lines('Questions from the doctor')).toEqual(['Doctor Token-question: is there time in spring?']);
  expect(region(text.questions)).not.toHaveTextContent('Token');
});

test('what the doctor typed is text, in a direction of its own', () => {
  openSheet({ notes: { subcision: hostile }, questions: [{ id: 'doctor.1', text: hostile }] });
  expect(document.querySelector('main img')).toBeNull();
  const typed = [...document.querySelectorAll('main bdi')].filter(
    ({ textContent }) => textContent === hostile.trim(),
  );
  expect(typed).toHaveLength(2);
});
