import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { App } from '#app';
import {
  concerns,
  profileFields,
  reviewDue,
  rulesDate,
  rulesVersion,
  type StatementId,
  scarTypeDescriptions,
  scarTypes,
  statements,
  treatmentIds,
  treatments,
} from '#rules';
import { words } from '#words/after-questions';
import { staticPages } from '../../../src/app/prerender.tsx';
import { balances, even, isEven } from '../../../src/learn/about/checklist/balance.ts';
import { type Item, items, tiers } from '../../../src/learn/about/checklist/items.ts';
import { places } from '../../../src/learn/about/checklist/places.ts';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const title = 'Self-check against IPDAS';
const { option, app } = words;
const built = await staticPages();

afterEach(() => {
  vi.useRealTimers();
});

/** The main content of a page as it is built. */
function page(path: string): HTMLElement {
  const html = built.find((one) => one.path === path)?.html ?? '';
  const content = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!content) throw new Error(`no page is built at ${path}`);
  return content;
}

/** A part of the page about this aid. */
function about(section: string): string {
  return page('/about/').querySelector(`#${section}`)?.textContent ?? '';
}

const optionPages = treatmentIds.map((id) => page(`/treatments/${id}/`));
const fieldHeadings = profileFields.map((field) => option.profileFields[field].heading);

/** What stands in a field of an option's page. */
function fieldOf(content: HTMLElement, heading: string): string {
  const name = [...content.querySelectorAll('dt')].find(({ textContent }) => textContent === heading);
  return name?.nextElementSibling?.textContent ?? '';
}

/** Each option's page has something to read in a field: a statement, or the words that say the sources are silent. */
function everyOptionSpeaksOn(field: (typeof profileFields)[number]) {
  treatmentIds.forEach((id, index) => {
    const said = fieldOf(optionPages[index] ?? document.body, option.profileFields[field].heading);
    const ids = treatments[id].profile[field];
    if (ids.length === 0) expect(said, id).toContain(option.treatment.silence);
    for (const statement of ids) expect(said, id).toContain(statements[statement].text);
  });
}

function someOptionIsSilentOn(field: (typeof profileFields)[number]) {
  expect(treatmentIds.filter((id) => treatments[id].profile[field].length === 0)).not.toEqual([]);
}

/** On built pages each statement stands beside its source, and there are some. */
function everyStatementShows(source: RegExp, pages: readonly HTMLElement[]) {
  const sourced = pages.flatMap((content) => [...content.querySelectorAll('.sourced')]);
  expect(sourced.length).toBeGreaterThan(100);
  for (const one of sourced) expect(one.textContent).toMatch(source);
}

type Check = {
  /** Looks at the thing that meets the point, or the part of it that is met. */
  readonly holds: () => void | Promise<void>;
  /** Looks at what keeps a point from being met in full, so that “partly” doesn't outlive it. */
  readonly lacks?: () => void;
};

/** What meets each point that is met, in full or in part: by its number. */
const checks: Readonly<Record<number, Check>> = {
  1: {
    holds() {
      const said = page('/learn/scars/').textContent;
      expect(said).toContain(statements.F022.text);
      for (const type of scarTypes)
        expect(scarTypeDescriptions[type].filter((id) => said.includes(statements[id].text))).not.toEqual([]);
      expect(page('/learn/scars/').querySelectorAll('svg[role="img"], figure').length).toBeGreaterThan(0);
    },
  },
  2: {
    async holds() {
      expect(page('/').textContent).toContain(words.start.decision.body);
      openApp('/visit/', complete);
      await findPage('Your visit sheet');
      expect(main()).toHaveTextContent(words.visit.sheet.decision);
    },
  },
  3: {
    holds() {
      const links = [...page('/treatments/').querySelectorAll('li a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toEqual(treatmentIds.map((id) => `/treatments/${id}/`));
      expect(treatmentIds).toContain('no-procedure');
    },
  },
  4: {
    holds: () => everyOptionSpeaksOn('mayHelpWith'),
    lacks: () => someOptionIsSilentOn('mayHelpWith'),
  },
  5: {
    holds: () => everyOptionSpeaksOn('downsidesAndRisks'),
    lacks: () => someOptionIsSilentOn('downsidesAndRisks'),
  },
  6: {
    holds() {
      for (const field of ['howItIsDone', 'healing', 'sessions'] as const) everyOptionSpeaksOn(field);
    },
    lacks: () => someOptionIsSilentOn('healing'),
  },
  7: {
    holds() {
      for (const content of optionPages)
        expect(texts(content.querySelectorAll('.fields dt'))).toEqual(fieldHeadings);
    },
    lacks: () => expect(balances.every(isEven)).toBe(false),
  },
  8: {
    holds() {
      everyStatementShows(/Source: [a-z, ]+ \([FS]\d{3}\)/, optionPages);
      expect(about('how-made')).toContain('by Chikako Oka');
    },
    lacks() {
      const withoutYear = Object.values(statements).filter(
        ({ source }) => source.kind === 'supplement' && !/\b(19|20)\d\d\b/.test(source.citation),
      );
      expect(withoutYear).not.toEqual([]);
    },
  },
  9: {
    async holds() {
      expect(about('version')).toContain(`${rulesVersion}`);
      expect(about('version')).toContain(app.date(rulesDate));
      openApp('/options/', complete);
      await findPage(option.options.title);
      expect(main()).toHaveTextContent(option.options.rules(rulesVersion, app.date(rulesDate)));
    },
  },
  10: {
    async holds() {
      expect(about('updates')).toContain(app.date(reviewDue));
      expect(about('updates')).toContain('once a year');
      vi.setSystemTime(new Date('2099-01-01T12:00'));
      openApp('/options/', complete);
      await findPage(option.options.title);
      expect(within(main()).getByRole('heading', { name: words.overdue.heading })).toBeVisible();
    },
  },
  11: {
    holds() {
      everyStatementShows(/How firmly: \S/, optionPages);
      expect(page('/treatments/deep-chemical-peel/').textContent).toContain(option.options.unverified);
      expect(about('limits')).toContain('It gives no chances');
    },
  },
  12: { holds: () => expect(about('funding')).toContain('There is no funding') },
  18: {
    async holds() {
      const { user } = openApp('/compare/');
      await findPage('Compare options');
      for (const id of ['tca-cross', 'subcision', 'dermal-fillers', 'no-procedure'] as const)
        await user.click(screen.getByRole('checkbox', { name: option.treatmentNames[id] }));
      const headings = texts(within(screen.getByRole('table')).getAllByRole('rowheader'));
      for (const heading of fieldHeadings) expect(headings).toContain(heading);
      expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(5);
    },
  },
  25: {
    holds() {
      const choices = page('/what-matters/').querySelectorAll('input[type="checkbox"]');
      expect(choices).toHaveLength(concerns.length);
      expect(page('/what-matters/').querySelectorAll('textarea')).toHaveLength(1);
    },
  },
  26: {
    async holds() {
      const way = [
        ['/', '/questions/scar-type/'],
        ['/options/', '/visit/'],
        ['/options/', '/what-matters/'],
      ] as const;
      for (const [from, to] of way) {
        const { close } = openApp(from, from === '/' ? undefined : complete);
        await screen.findByRole('heading', { level: 1 });
        expect(
          [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
          `${from} leads to ${to}`,
        ).toContain(to);
        close();
      }
    },
  },
  27: {
    async holds() {
      const data = { options: ['tca-cross'], plans: [] };
      window.localStorage.setItem(
        'scar-options.shortlist',
        JSON.stringify({ app: 'scar-options', version: 1, data }),
      );
      openApp('/visit/', complete);
      await findPage('Your visit sheet');
      const list = screen.getByRole('region', { name: 'Questions for the doctor' });
      expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(3);
      expect(within(list).getAllByRole('button', { name: /^Edit/ }).length).toBeGreaterThan(3);
      expect(screen.getByRole('textbox', { name: 'Add a question of your own' })).toBeVisible();
    },
  },
  34: {
    holds() {
      expect(about('how-made')).toContain('Nobody searched for all studies');
      expect(about('how-made')).toContain('where the article is silent');
    },
  },
  35: {
    holds() {
      for (const { source } of Object.values(statements))
        if (source.kind === 'supplement') expect(about('how-made')).toContain(source.seen);
      expect(about('how-made')).toContain('lists no references');
    },
    lacks: () => expect(about('how-made')).toContain('nobody graded the studies'),
  },
  37: {
    holds() {
      const said = page('/learn/').textContent;
      expect(said).toContain('Flesch-Kincaid');
      expect(said).toMatch(/Reading grade of these pages: \d+\.\d to (?:[0-7]\.\d|8\.0)/);
    },
  },
};

const needsACheck = items.filter(({ status }) => status === 'met' || status === 'partly');

describe('what is called met', () => {
  test('has a check that looks at it; what is not met has none', () => {
    expect(Object.keys(checks).map(Number)).toEqual(needsACheck.map(({ number }) => number));
  });

  test.each(needsACheck.map((item) => [item.number, item.status] as const))(
    'point %i is %s, as it shows',
    async (number) => {
      await checks[number]?.holds();
    },
  );

  test.each(
    needsACheck.flatMap(({ number, status }) =>
      status === 'partly' && checks[number]?.lacks ? [number] : [],
    ),
  )('point %i still lacks what keeps it from being met in full', (number) => {
    checks[number]?.lacks?.();
  });

  test('in full has nothing that is known to be missing', () => {
    const lacking = items.filter(({ number, status }) => status === 'met' && checks[number]?.lacks);
    expect(lacking).toEqual([]);
  });
});

describe('the list', () => {
  const numbers = (part: readonly Item[]) => part.map(({ number }) => number);
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  test('has the 44 points of version 4.0: 6 qualifying, 10 certifying, 28 of quality', () => {
    const [qualifying = [], certifying = [], quality = []] = tiers.map((tier) =>
      items.filter((item) => item.tier === tier),
    );
    expect(numbers(qualifying)).toEqual(range(1, 6));
    expect(numbers(certifying)).toEqual(range(7, 16));
    expect(numbers(quality)).toEqual(range(17, 44));
    expect(items).toHaveLength(44);
  });

  test('calls beside the point only what is about tests or about chances', () => {
    for (const { number, status, applies } of items)
      expect(status === 'not-applicable', `point ${number}`).toBe(applies !== 'always');
  });

  test('claims nothing of what needs people: it is not done', () => {
    expect(numbers(items.filter(({ status }) => status === 'not-done'))).toEqual([
      ...range(28, 33),
      36,
      38,
      39,
    ]);
  });

  test('says how each point itself is known, and which could not be confirmed', () => {
    expect(numbers(items.filter(({ seen }) => seen === 'table'))).toEqual(range(1, 16));
    expect(numbers(items.filter(({ seen }) => seen === 'memory'))).toEqual(range(25, 39));
  });

  test.each(Object.entries(places))('leads to %s, which is there: %s', (_, address) => {
    const [path = '', anchor] = address.split('#');
    const content = page(path);
    if (anchor !== undefined) expect(content.querySelector(`[id="${anchor}"]`)).not.toBeNull();
  });

  test('says of every point that applies where it shows, and uses every place it knows', () => {
    expect(items.filter(({ applies, where }) => applies === 'always' && where.length === 0)).toEqual([]);
    expect(new Set(items.flatMap(({ where }) => where))).toEqual(new Set(Object.keys(places)));
  });
});

describe('the page', () => {
  async function open() {
    const opened = openApp('/about/checklist/');
    await findPage(title);
    return opened;
  }
  const table = (name: string) => screen.getByRole('table', { name });

  test('shows every point once, with its number, result and reason', async () => {
    await open();
    const rows = [
      'Without all of these it would not be one.',
      'Where one of these is missing, the risk of harmful bias is high.',
      'These add to its quality.',
    ].flatMap((name) => within(table(name)).getAllByRole('row').slice(1));
    expect(rows.map((row) => parseInt(row.textContent, 10))).toEqual(items.map(({ number }) => number));
    const result = { met: 'Met', partly: 'Partly met', 'not-met': 'Not met', 'not-done': 'Not done' };
    items.forEach(({ status, where }, index) => {
      const [shown, why] = within(rows[index] ?? main()).getAllByRole('cell');
      expect(shown).toHaveTextContent(status === 'not-applicable' ? 'Does not apply' : result[status]);
      expect(why?.querySelector('p')?.textContent).toMatch(/\w.+\.$/);
      expect([...(why?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(
        where.map((place) => places[place]),
      );
    });
  });

  test('begins with the counts by part, which add up', async () => {
    await open();
    const rows = within(table('How many points are met')).getAllByRole('row').slice(1);
    const counts = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.lastElementChild?.textContent)),
    );
    const met = (part: readonly Item[]) => part.filter(({ status }) => status === 'met').length;
    expect(counts.map(([first]) => first)).toEqual([
      ...tiers.map((tier) => met(items.filter((item) => item.tier === tier))),
      met(items),
    ]);
    for (const row of counts) {
      const points = row.at(-1);
      expect(row.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(points);
    }
    expect(counts.map((row) => row.at(-1))).toEqual([6, 10, 28, 44]);
  });

  test('claims no version it did not read, and no outside check', async () => {
    await open();
    expect(main()).toHaveTextContent('This is version 4.0 of the list');
    expect(main()).toHaveTextContent('There is a version 5.0');
    expect(main()).toHaveTextContent('we claim nothing about it');
    expect(main()).toHaveTextContent('Nobody from outside has checked this.');
  });

  test('shows for each option how much the sources say for and against, even where it speaks against us', async () => {
    await open();
    const rows = within(table('Words in two fields of each option')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(treatmentIds.length);
    const count = (ids: readonly StatementId[]) =>
      ids
        .map((id) => statements[id].text)
        .join(' ')
        .split(' ')
        .filter(Boolean).length;
    let within67 = 0;
    treatmentIds.forEach((id, index) => {
      const { mayHelpWith, downsidesAndRisks } = treatments[id].profile;
      const [helps, harms] = [count(mayHelpWith), count(downsidesAndRisks)];
      const said = within(rows[index] ?? main())
        .getAllByRole('cell')
        .map((cell) => cell.lastElementChild?.textContent);
      expect(said).toEqual([
        helps === 0 ? 'Silent' : String(helps),
        harms === 0 ? 'Silent' : String(harms),
        helps === 0 || harms === 0 ? 'None' : (helps / harms).toFixed(2),
      ]);
      if (helps >= 0.67 * harms && helps <= 1.5 * harms) within67 += 1;
    });
    expect(even).toEqual({ least: 0.67, most: 1.5 });
    expect(main()).toHaveTextContent(`${within67} of ${treatmentIds.length} options are within it.`);
  });
});

test.each([
  ['/about/', 'About this aid'],
  ['/about/checklist/', title],
  ['/treatments/', 'All options'],
  ['/treatments/tca-cross/', 'TCA CROSS'],
])(
  'the page at %s is taken over as it was built, also when the day for a check is over',
  async (path, heading) => {
    vi.setSystemTime(new Date('2099-01-01T12:00'));
    window.history.replaceState(null, '', path);
    const container = document.createElement('div');
    container.innerHTML = built.find((one) => one.path === path)?.html ?? '';
    document.body.append(container);
    const before = container.querySelector('h1');
    // React complains on the console where what it draws differs from what is there: the setup listens.
    render(<App />, { container, hydrate: true });
    expect(await findPage(heading)).toBe(before);
  },
);
