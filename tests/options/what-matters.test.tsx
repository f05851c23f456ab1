import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { saidOn, statements, treatmentIds } from '#rules';
import { useWhatMatters } from '#visit';
import { words } from '#words/after-questions';
import { card, cardsIn, section, sections } from '../fixtures/options.ts';
import { findPage, folded, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const names = words.option.treatmentNames;
const line = (name: string) => `What the sources say on what matters to you: ${name}`;
const matters = (...order: ReturnType<typeof useWhatMatters.getState>['order']) =>
  useWhatMatters.setState({ order });

async function openOptions() {
  openApp('/options/', complete);
  await findPage('Options to ask a doctor about');
}

describe('on the cards', () => {
  test('there is nothing of it while no point is chosen', async () => {
    await openOptions();
    expect(main()).not.toHaveTextContent('what matters to you:');
  });

  test('every option has a row for each chosen point, in the person’s order, sourced or a silence', async () => {
    matters('no-needles', 'cost');
    await openOptions();
    for (const id of treatmentIds) {
      const box = folded(line(names[id]), card(names[id]));
      expect(texts(box.querySelectorAll('dt'))).toEqual(['No needles', 'Cost']);
      const [needles, cost] = box.querySelectorAll('dd');
      for (const [concern, cell] of [
        ['no-needles', needles],
        ['cost', cost],
      ] as const) {
        const said = saidOn(concern, id);
        expect(cell?.querySelectorAll('details')).toHaveLength(said.length);
        for (const statement of said) expect(cell).toHaveTextContent(statements[statement].text);
        if (said.length === 0)
          expect(cell).toHaveTextContent(/^The sources do not say. Ask your doctor: .+\?$/);
        else expect(cell).not.toHaveTextContent('The sources do not say');
      }
    }
  });

  test('starting at home says where it is done as well', async () => {
    matters('at-home');
    await openOptions();
    expect(folded(line('Subcision')).querySelector('dd')).toHaveTextContent(/^At a clinic\.In Singapore/);
    expect(folded(line('Retinol')).querySelector('dd')).toHaveTextContent(/^At home\./);
  });

  test('where nothing is done, a silence becomes a question that fits it', async () => {
    matters('lasting');
    await openOptions();
    expect(folded(line('No procedure for now')).querySelector('dd')).toHaveTextContent(
      'The sources do not say. Ask your doctor: Can I still decide later?',
    );
  });

  test('options keep their groups and their order, whatever matters', async () => {
    await openOptions();
    const before = [sections(), cardsIn(main())];
    act(() => matters('cost', 'at-home', 'no-cutting'));
    expect(screen.getByText(line('Subcision'))).toBeInTheDocument();
    expect([sections(), cardsIn(main())]).toEqual(before);
  });
});

describe('on the page of an option', () => {
  test('it stands open, in the person’s order, also without answers', async () => {
    matters('cost', 'dark-marks');
    openApp('/treatments/subcision/');
    await findPage('Subcision');
    const own = section('What the sources say on what matters to you');
    expect(texts(own.querySelectorAll('dt'))).toEqual(['Cost', 'A low risk of dark marks']);
    expect(within(own).getByText(statements.S063.text)).toBeVisible();
  });

  test('there is nothing of it while no point is chosen', async () => {
    openApp('/treatments/subcision/');
    await findPage('Subcision');
    expect(sections()).not.toContain('What the sources say on what matters to you');
  });
});

test('the options page leads to what matters and to the comparison', async () => {
  await openOptions();
  expect(within(main()).getByRole('link', { name: 'What matters to you' })).toHaveAttribute(
    'href',
    '/what-matters/',
  );
  expect(within(main()).getByRole('link', { name: 'Compare options' })).toHaveAttribute('href', '/compare/');
});
