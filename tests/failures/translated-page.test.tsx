import { act, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { SavedProgress } from '../../src/questionnaire/saved-progress.ts';
import { findPage, main } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';

type Way = 'wrapped' | 'replaced' | 'put before and taken out';

/** What translators do: each text goes into elements of its own, itself or another one in its place. */
function translate(way: Way) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('font, select, textarea')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    if (way === 'put before and taken out') {
      text.before(outer);
      text.remove();
    } else {
      text.replaceWith(outer);
    }
    inner.append(way === 'wrapped' ? text : text.data);
  }
}

const others: SavedProgress['answers'] = {
  scarTypes: ['boxcar', 'rolling'],
  depth: 'shallow',
  skinType: 'II',
  downtime: 'none',
  details: { boxcarWidth: 'wide', sunDamage: 'yes', surfaceTone: 'yes', activeAcne: 'yes' },
};

/** The page as it reads after the answers have changed under it, as from another tab. */
async function readsAfterChange(path: string, title: string, before: () => void): Promise<string> {
  const { close } = openApp(path, complete);
  await findPage(title);
  const first = main().textContent;
  await act(async () => before());
  keptProgress.write({ answers: others, suggestions: {} });
  await act(async () => window.dispatchEvent(new StorageEvent('storage')));
  const text = main().textContent;
  expect(text).not.toBe(first);
  close();
  return text;
}

describe.each([
  ['/visit/', 'Your visit sheet'],
  ['/treatments/tca-cross/', 'TCA CROSS'],
  ['/check/', 'Check your answers'],
])('at %s, another answer', (path, title) => {
  test.each<Way>(['wrapped', 'replaced', 'put before and taken out'])(
    'shows everywhere on the page although a translator has %s every text',
    async (way) => {
      const plain = await readsAfterChange(path, title, () => {});
      expect(await readsAfterChange(path, title, () => translate(way))).toBe(plain);
    },
  );
});

test('the way goes on, from a translated question to the options', async () => {
  const { user } = openApp('/questions/scar-type/');
  const pressContinue = () => user.click(screen.getByRole('button', { name: 'Continue' }));
  const arriveAt = async (title: string) => {
    await findPage(title);
    await act(async () => translate('replaced'));
  };
  await arriveAt('What do your scars look like?');
  // Nothing chosen: what is missing is put among translated texts, and taken out again.
  await pressContinue();
  await act(async () => translate('replaced'));
  await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
  await pressContinue();
  await arriveAt('How deep are your deepest scars?');
  await user.click(screen.getByRole('radio', { name: 'Deep' }));
  await pressContinue();
  await arriveAt('How does your skin react to the sun?');
  await user.click(screen.getByRole('radio', { name: 'Type V' }));
  await pressContinue();
  await arriveAt('How long could you accept visible healing?');
  await user.click(screen.getByRole('radio', { name: 'A few days' }));
  await pressContinue();
  await arriveAt('A few more details');
  await pressContinue();
  await arriveAt('Check your answers');
  await user.click(screen.getByRole('button', { name: 'See your options' }));
  await findPage('Options to ask a doctor about');
});

test('answers that are in memory alone outlive it when the frame of the page has to be drawn anew', async () => {
  // Made by a newer version, so left alone: what is answered here is not kept.
  window.localStorage.setItem(
    'scar-options.progress',
    JSON.stringify({ app: 'scar-options', version: 99, data: {} }),
  );
  window.localStorage.setItem('scar-options.notes', '{oops');
  const { user } = openApp('/questions/scar-type/');
  await findPage('What do your scars look like?');
  await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
  const said = await screen.findByText('Some of what you saved beside your answers', { exact: false });
  // A tool that moves what React drew, and another tab that takes away what it was about.
  said.replaceWith(document.createElement('font'));
  window.localStorage.removeItem('scar-options.notes');
  await act(async () => window.dispatchEvent(new StorageEvent('storage')));
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
  expect(await screen.findByRole('checkbox', { name: 'Boxcar' })).toBeChecked();
});
