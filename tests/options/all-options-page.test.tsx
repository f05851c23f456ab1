import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { findPage, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

async function open(answers?: Parameters<typeof openApp>[1]) {
  const app = openApp('/treatments/', answers);
  await findPage('All options');
  return app;
}

/** The list of the options: the last one, after the advice to see a doctor. */
function listed(): readonly HTMLElement[] {
  const list = within(main()).getAllByRole('list').at(-1);
  return within(list ?? main()).getAllByRole('listitem');
}

test('every option is there by name, in the order of the article, with where it is done', async () => {
  await open();
  const items = listed();
  expect(items).toHaveLength(19);
  expect(texts(items.flatMap((item) => within(item).getAllByRole('link')))).toEqual(
    treatmentIds.map((id) => words.option.treatmentNames[id]),
  );
  expect(items[0]).toHaveTextContent('TCA CROSSAt a clinic');
  expect(items[16]).toHaveTextContent('Daily sunscreenAt home');
  const marked = items.filter(({ textContent }) =>
    textContent.includes('marks what it says here as unverified'),
  );
  expect(texts(marked.map((item) => within(item).getByRole('link')))).toEqual([
    'Deep chemical peel',
    'Retinol',
    'Adapalene',
  ]);
  expect(items[18]).toHaveTextContent('No procedure for nowNothing is done');
});

test('each leads to all about it', async () => {
  const { user } = await open();
  for (const [index, item] of listed().entries()) {
    expect(within(item).getByRole('link')).toHaveAttribute('href', `/treatments/${treatmentIds[index]}/`);
  }
  await user.click(screen.getByRole('link', { name: 'Subcision' }));
  expect(await findPage('Subcision')).toHaveFocus();
});

test('the advice to see a doctor stands before the list', async () => {
  await open();
  const advice = within(main()).getByRole('heading', { name: 'See a doctor before any treatment' });
  expect(main().querySelector('h2')).toBe(advice);
  expect(advice.compareDocumentPosition(listed()[0] ?? advice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(main()).toHaveTextContent(/Made with rules version \d/);
});

test('without answers the page leads to the questions', async () => {
  const { user } = await open();
  await user.click(
    screen.getByRole('link', { name: 'Answer four questions to see how they stand for scars like yours' }),
  );
  await findPage('What do your scars look like?');
});

test('with answers the page leads to the person’s own options', async () => {
  const { user } = await open(complete);
  expect(screen.queryByRole('link', { name: /^Answer four questions/ })).not.toBeInTheDocument();
  await user.click(within(main()).getByRole('link', { name: 'Your options' }));
  await findPage('Options to ask a doctor about');
});
