import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { assess, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { sampleAnswers } from '../fixtures/options.ts';
import { openApp } from '../fixtures/render-app.tsx';

const text = words.option;

function leaflet(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.on-paper');
  if (!found) throw new Error('the page has no leaflet');
  return found;
}

describe.each(sampleAnswers)('the printed leaflet for %s', (_, answers) => {
  test('is hidden on the screen, also from screen readers', () => {
    openApp('/options/', answers);
    expect(leaflet()).not.toBeVisible();
  });

  test('has every option once, under its group, and cites a statement for every reason', () => {
    openApp('/options/', answers);
    const rows = [...leaflet().querySelectorAll('tbody tr')];
    const names = rows.map((row) => row.querySelector('th')?.textContent ?? '');
    for (const id of treatmentIds) {
      const name = text.treatmentNames[id];
      expect(names.filter((found) => found.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(rows).toHaveLength(treatmentIds.length);
    for (const { treatment, reasons, cautions } of assess(answers).options) {
      const row = rows[names.findIndex((found) => found.startsWith(`${text.treatmentNames[treatment]} `))];
      for (const id of [...reasons, ...cautions].flatMap(({ statements }) => statements))
        expect(row).toHaveTextContent(id);
    }
  });

  test('has every caveat and the list of what to tell the doctor', () => {
    openApp('/options/', answers);
    const [, ...others] = assess(answers).caveats;
    for (const { id } of others) expect(leaflet()).toHaveTextContent(text.caveats[id]);
    for (const item of Object.values(text.tellYourDoctor)) expect(leaflet()).toHaveTextContent(item);
  });
});

test('the printed leaflet tells which details were answered', () => {
  const [, [, answers] = []] = sampleAnswers;
  if (!answers) throw new Error('no such answers');
  openApp('/options/', answers);
  const [sentence] = within(leaflet()).getAllByText(/You told us about/);
  expect(sentence).toHaveTextContent('Acne breakouts now: Yes.');
});
