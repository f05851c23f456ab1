import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchEverything } from '#app';
import { reviewDue, rulesDate, rulesVersion, statements, tellYourDoctor, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const all = Object.values(statements);

beforeAll(fetchEverything);

async function open() {
  const app = openApp('/about/');
  await findPage('About this aid');
  return app;
}

const part = (heading: string) => screen.getByRole('region', { name: heading });

test('its list of parts leads to each of them, in their order', async () => {
  await open();
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  const parts = within(main()).getAllByRole('region');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(parts.map(({ id }) => `#${id}`));
  expect(texts(links)).toEqual(
    parts.map((one) => within(one).getByRole('heading', { level: 2 }).textContent),
  );
  expect(parts.length).toBeGreaterThanOrEqual(10);
});

test('says first which decision it supports, and what it does not do', async () => {
  await open();
  expect(part('What it is for')).toHaveTextContent(
    /^What it is for.*Leaving your scars alone for now is one of the options\..*does not diagnose.*not choose, score or rank/,
  );
});

test('says how it was made, in figures that are counted', async () => {
  await open();
  const made = part('How it was made');
  const unverified = all.filter(({ label }) => label === 'article-unverified').length;
  const others = all.filter(({ label }) => label === 'supplement').length;
  expect(made).toHaveTextContent(`${all.length - others} statements come from the article`);
  expect(made).toHaveTextContent(`${unverified} of them come from passages that it marks as unverified`);
  expect(made).toHaveTextContent(`${others} more come from other published sources`);
  expect(made).toHaveTextContent(`each of ${treatmentIds.length} options`);
  expect(made).toHaveTextContent('“Ice Pick Scars Treatment: Home Care and Clinic-Based Options Explained”');
  expect(made).toHaveTextContent('No doctor and no patient has taken part yet.');
  const read = texts(within(folded('How much was read of the other sources', made)).getAllByRole('listitem'));
  const sum = read.reduce((total, line) => total + Number(/: (\d+)$/.exec(line)?.[1]), 0);
  expect(sum).toBe(others);
  expect(read).toContain(
    `abstract seen: ${all.filter(({ source }) => source.kind === 'supplement' && source.seen === 'abstract seen').length}`,
  );
});

describe('what it cannot know', () => {
  test('is told with everything a doctor has to be told instead', async () => {
    await open();
    const limits = part('What it cannot know');
    expect(limits).toHaveTextContent('It cannot see or touch your skin, and it cannot diagnose.');
    for (const { id } of tellYourDoctor) expect(limits).toHaveTextContent(words.option.tellYourDoctor[id]);
  });

  test('names the passages that the article marks as unverified, and how unevenly it speaks', async () => {
    await open();
    const limits = part('What it cannot know');
    for (const { source, label } of all) {
      if (label === 'article-unverified' && source.kind === 'article')
        expect(limits).toHaveTextContent(source.heading);
    }
    const naming = (kind: string) =>
      all.filter(({ text, source }) => source.kind === 'article' && text.toLowerCase().includes(kind)).length;
    expect(limits).toHaveTextContent(
      `${naming('ice pick')} name them. ${naming('boxcar')} name boxcar scars, and ${naming('rolling')} name rolling scars.`,
    );
  });

  test('leaves approval to the words of the article, which are about Singapore', async () => {
    await open();
    const limits = part('What it cannot know');
    for (const id of ['F005', 'F186'] as const) expect(limits).toHaveTextContent(statements[id].text);
  });
});

test('says plainly who has not reviewed it, and that nobody paid', async () => {
  await open();
  const reviewers = part('Who has not reviewed it yet');
  for (const who of ['Doctors', 'Patients', 'Regulators', 'Outside reviewers'])
    expect(reviewers).toHaveTextContent(`${who}: none.`);
  expect(part('Who paid for it')).toHaveTextContent('Nobody. There is no funding for this aid.');
});

test('says by when it is to be checked again, and what happens after', async () => {
  await open();
  const updates = part('How it is kept up to date');
  expect(updates).toHaveTextContent(
    `version ${rulesVersion} of the rules, of ${words.app.date(rulesDate)}. It is to be checked again by ${words.app.date(reviewDue)}.`,
  );
  expect(updates).toHaveTextContent('a notice stands on every result');
  expect(part('Version and licence')).toHaveTextContent('MIT licence');
});

test('says what is kept, and that one press erases it, which it does', async () => {
  const { user } = openApp('/about/', complete);
  await findPage('About this aid');
  expect(part('What is kept, and where')).toHaveTextContent('“Erase everything” at the foot of each page');
  expect(window.localStorage).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(window.localStorage).toHaveLength(0);
});

test.each([
  ['Every statement and its source', '/how-it-decides/statements/'],
  ['How it decides', '/how-it-decides/'],
  ['Self-check against IPDAS', '/about/checklist/'],
  ['Changes of the rules', '/how-it-decides/changes/'],
])('leads to “%s”', async (name, path) => {
  await open();
  expect(within(main()).getByRole('link', { name })).toHaveAttribute('href', path);
});
