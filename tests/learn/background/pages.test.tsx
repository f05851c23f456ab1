import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchEverything } from '#app';
import { rulesVersion, type StatementId, statements } from '#rules';
import { laterWords } from '#words/later';
import { readingGrades } from '../../../src/learn/background/reading-grades.ts';
import { backgroundPages, sections } from '../../../src/learn/background/sections.ts';
import { learnPaths } from '../../../src/learn/paths.ts';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const { pages } = laterWords;
const text = laterWords.background;

beforeAll(fetchEverything);

async function open(page: keyof typeof pages & keyof typeof learnPaths, answers?: typeof complete) {
  const { user } = openApp(learnPaths[page], answers);
  await findPage(pages[page]);
  return user;
}

/** A part of a page, by its heading. */
const part = (heading: string) => screen.getByRole('region', { name: heading });

describe('the way in', () => {
  test('names the five pages in the order in which they are read, each with a line on it', async () => {
    const user = await open('learn');
    const list = screen.getByRole('navigation', { name: 'What you can learn' });
    expect(texts(within(list).getAllByRole('link'))).toEqual([
      'What these scars are',
      'Home care and sunscreen',
      'Preventing new scars',
      'Questions people ask',
      'Words explained',
    ]);
    for (const item of within(list).getAllByRole('listitem')) {
      expect(item.querySelector('p')?.textContent.length).toBeGreaterThan(30);
    }
    await user.click(within(list).getByRole('link', { name: 'Preventing new scars' }));
    expect(await findPage('Preventing new scars')).toHaveFocus();
  });

  test('says what the aid is and is not, and leads to how it decides', async () => {
    const user = await open('learn');
    expect(main()).toHaveTextContent('It does not choose for you.');
    await user.click(within(main()).getByRole('link', { name: 'How it decides' }));
    await findPage('How it decides');
  });

  test('says how hard the pages are to read, as measured, and by page one press away', async () => {
    const user = await open('learn');
    const grades = Object.values(readingGrades).map(({ grade }) => grade);
    expect(part('How hard these pages are to read')).toHaveTextContent(
      `The highest of all ${grades.length} pages of this aid is ${Math.max(...grades).toFixed(1)}. Our limit is 8.`,
    );
    await user.click(screen.getByText('How this is measured'));
    const row = within(screen.getByRole('table', { name: 'Reading grades' })).getByRole('row', {
      name: /^What these scars are/,
    });
    const { grade, withNames } = readingGrades['/learn/scars/'];
    // Each cell carries the head of its column, for windows where the table is stacked.
    expect(texts(within(row).getAllByRole('cell'))).toEqual([
      `Grade${grade.toFixed(1)}`,
      `With medical names${withNames.toFixed(1)}`,
    ]);
    expect(texts(within(folded('How this is measured')).getAllByRole('listitem'))).toContain('microneedling');
  });
});

describe.each(backgroundPages)('the page %s', (page) => {
  const parts = sections[page];

  test('starts with the advice to see a doctor and with what is on it', async () => {
    await open(page);
    const [first] = within(main()).getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('See a doctor before any treatment');
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    expect(texts(links)).toEqual(parts.map(({ id }) => text.sections[id].heading));
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target).toBe(screen.getByRole('heading', { level: 2, name: link.textContent }));
    }
  });

  test('says in each part what its statements say, each with its source', async () => {
    await open(page);
    for (const { id, statements: ids } of parts) {
      const region = part(text.sections[id].heading);
      for (const statement of ids) {
        expect(region).toHaveTextContent(statements[statement].text);
        expect(within(region).getAllByText(new RegExp(`^Source: .+\\(${statement}\\)$`))[0]).toBeVisible();
      }
    }
  });

  test('asks what the sources leave open, and says whether they say anything at all', async () => {
    await open(page);
    const left = parts.filter(({ ask }) => ask);
    expect(left.length).toBeGreaterThan(0);
    for (const { id, ask, statements: ids } of left) {
      const silence = ids.length > 0 ? 'The sources say no more on this.' : 'The sources do not say.';
      expect(part(text.sections[id].heading)).toHaveTextContent(
        `${silence} Ask your doctor: ${ask && text.asks[ask]}`,
      );
    }
    expect(within(main()).queryAllByText(/^Ask your doctor:$/)).toHaveLength(left.length);
  });

  test('leads on: to the questions, to all options, to its neighbours; says by which rules', async () => {
    const user = await open(page);
    expect(within(main()).getByRole('link', { name: 'All options' })).toHaveAttribute('href', '/treatments/');
    expect(main()).toHaveTextContent(`Made with rules version ${rulesVersion}`);
    expect(screen.getByRole('link', { name: 'All pages to learn from' })).toHaveAttribute('href', '/learn/');
    await user.click(within(main()).getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
  });

  test('leads to one’s own options once the questions are answered', async () => {
    await open(page, complete);
    expect(within(main()).getByRole('link', { name: 'Your options' })).toHaveAttribute('href', '/options/');
    expect(screen.queryByRole('link', { name: 'Start the questions' })).not.toBeInTheDocument();
  });
});

test('the pages follow one another to the last and back', async () => {
  const user = await open('scars');
  expect(screen.queryByRole('link', { name: /^Previous page/ })).not.toBeInTheDocument();
  for (const next of ['homeCare', 'prevention', 'questions', 'glossary'] as const) {
    await user.click(screen.getByRole('link', { name: `Next page: ${pages[next]}` }));
    await findPage(pages[next]);
  }
  expect(screen.queryByRole('link', { name: /^Next page/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Previous page: Questions people ask' }));
  await findPage(pages.questions);
});

describe('the drawings', () => {
  test('show the three kinds side by side, from the side and from above, each told apart in words', async () => {
    await open('scars');
    const kinds = part('The three kinds side by side');
    const drawn = within(kinds).getAllByRole('img');
    expect(drawn.map((drawing) => drawing.querySelector('title')?.textContent)).toEqual([
      'Ice pick scar from the side',
      'Ice pick scars from above',
      'Boxcar scar from the side',
      'Boxcar scars from above',
      'Rolling scar from the side',
      'Rolling scars from above',
    ]);
    expect(drawn[0]).toHaveAccessibleDescription(/narrow V/);
    expect(drawn[2]).toHaveAccessibleDescription(/upright walls and a flat floor/);
    expect(drawn[4]).toHaveAccessibleDescription(/soft wave/);
    expect(kinds).toHaveTextContent(statements.S007.text);
    for (const layer of ['Top layer (epidermis)', 'Deeper layer (dermis)', 'Fat']) {
      expect(within(kinds).getByText(layer)).toBeVisible();
    }
  });

  test('take on the skin type that was answered, and none before', async () => {
    await open('scars');
    expect(document.querySelectorAll('.kinds .tone-line')).toHaveLength(9);
    openApp(learnPaths.scars, complete);
    await screen.findAllByRole('link', { name: 'Your options' });
    expect(document.querySelectorAll('.kinds .tone-V')).toHaveLength(9);
  });

  test('show how far home needles reach, and the sun with and without sunscreen', async () => {
    await open('homeCare');
    const needling = part('Why not to needle your skin at home');
    expect(within(needling).getByRole('img', { name: 'How far home needles reach, to scale' })).toBeVisible();
    expect(needling).toHaveTextContent(statements.F172.text);
    expect(within(part('Sunscreen every day')).getAllByRole('img')).toHaveLength(2);
  });
});

test('the questions of the article are all there, each with what it answers', async () => {
  await open('questions');
  const answered: Readonly<Record<string, StatementId>> = {
    'What is there for deep ice pick scars?': 'F160',
    'Can these scars go away for good?': 'F167',
    'What does it cost?': 'F170',
    'Can I use a needle roller at home?': 'F172',
  };
  for (const [question, id] of Object.entries(answered)) {
    expect(part(question)).toHaveTextContent(statements[id].text);
  }
});

test('no heading of a section and no open question is left unused', () => {
  const all = backgroundPages.flatMap((page) => sections[page]);
  expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(text.sections).sort());
  const asked = new Set(all.map(({ ask }) => ask));
  expect(Object.keys(text.asks).filter((ask) => !asked.has(ask as never))).toEqual(['subcision']);
});
