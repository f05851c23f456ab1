import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchEverything } from '#app';
import { statements } from '#rules';
import { laterWords } from '#words/later';
import { glossary } from '../../../src/learn/background/glossary.ts';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

const { terms } = laterWords.background.glossary;

beforeAll(fetchEverything);

async function open() {
  const { user } = openApp('/learn/glossary/');
  await findPage('Words explained');
  return user;
}

const explained = (word: string): HTMLElement => {
  const place = screen.getByText(word, { selector: 'dt' }).nextElementSibling;
  if (place instanceof HTMLElement) return place;
  throw new Error(`"${word}" is not explained`);
};

describe('the words explained', () => {
  test('stand in the order of the alphabet, under their letters, and none is missing', async () => {
    await open();
    const shown = texts(main().querySelectorAll('dt'));
    expect(shown).toEqual([...shown].sort((one, other) => one.localeCompare(other, 'en')));
    expect([...shown].sort()).toEqual(
      Object.values(terms)
        .map(({ word }) => word)
        .sort(),
    );
    for (const heading of main().querySelectorAll('.learn-part > h2')) {
      const under = texts(heading.nextElementSibling?.querySelectorAll('dt') ?? []);
      expect(under.filter((word) => !word.startsWith(heading.textContent))).toEqual([]);
    }
  });

  test('can be jumped to by letter', async () => {
    await open();
    const letters = within(screen.getByRole('navigation', { name: 'Words by first letter' }));
    for (const letter of letters.getAllByRole('link')) {
      const target = document.querySelector(letter.getAttribute('href') ?? '');
      expect(target).toBe(screen.getByRole('heading', { level: 2, name: letter.textContent }));
    }
  });

  test('are each explained by a statement that has the word in it, by a dictionary, or by a question', async () => {
    await open();
    for (const { id, statements: ids, ask } of glossary) {
      const { word, meaning } = terms[id];
      const place = explained(word);
      expect(ids.length > 0 || meaning !== undefined || ask !== undefined).toBe(true);
      if (meaning) expect(place).toHaveTextContent(`As a dictionary has it: ${meaning}`);
      for (const statement of ids) {
        expect(within(place).getByText(statements[statement].text)).toBeVisible();
        expect(within(place).getByText(new RegExp(`^Source: .+\\(${statement}\\)$`))).toBeVisible();
      }
      // Its beginning, so that "exfoliating" counts for "exfoliate".
      const [stem = ''] = word.slice(0, 8).toLowerCase().split(/[ ,]/);
      const said = ids.map((statement) => statements[statement].text.toLowerCase()).join(' ');
      if (ids.length > 0) expect(said).toContain(stem);
    }
  });

  test('say where no source explains a word, and lead to the page of an option', async () => {
    const user = await open();
    expect(explained('Subcision')).toHaveTextContent(
      'The sources do not say. Ask your doctor: What is subcision, and how is it done?',
    );
    await user.click(within(explained('Subcision')).getByRole('link', { name: 'All about Subcision' }));
    await findPage('Subcision');
  });
});
