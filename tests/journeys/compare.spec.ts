import type { Page } from '@playwright/test';
import { passesEveryRule } from './axe.ts';
import { expect, load, openAll, patient, test } from './journey.ts';
import { print } from './paper.ts';

/** What a screen reader is given of the table: how many of each part, and what the first row is called. */
async function partsOfTable(page: Page) {
  const table = page.getByRole('table', {
    name: 'What the sources say on TCA CROSS, Punch excision, and Subcision',
  });
  const count = (role: 'columnheader' | 'rowheader' | 'cell' | 'row') => table.getByRole(role).count();
  return {
    columns: await table.getByRole('columnheader').allInnerTexts(),
    rows: await count('row'),
    headings: await count('rowheader'),
    cells: await count('cell'),
    tree: await table.getByRole('row').nth(1).ariaSnapshot(),
  };
}

async function choose(page: Page, ...options: readonly string[]) {
  for (const name of options) await page.getByRole('checkbox', { name, exact: true }).check();
}

const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function tabTo(page: Page, name: string) {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent)?.trim();
    });
    if (focused === name) return;
  }
  throw new Error(`not reached by Tab: ${name}`);
}

test('by keyboard alone: what matters in one’s own order, and three options compared by it', async ({
  page,
}) => {
  const me = patient(page);
  await load(page, '/what-matters/');
  await tabTo(page, 'No cutting');
  await page.keyboard.press('Space');
  await tabTo(page, 'Cost');
  await page.keyboard.press('Space');
  await tabTo(page, 'Move up Cost');
  await page.keyboard.press('Enter');
  const up = page.getByRole('button', { name: 'Move up Cost' });
  await expect(up).toBeFocused();
  await expect(page.getByText('Cost is now number 1 of 2.')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  // Down and up again: a browser drops the focus of what is taken out and put back, and either of the two may be.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cost is now number 2 of 2.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move down Cost' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cost is now number 1 of 2.')).toBeAttached();
  await tabTo(page, '');
  await page.keyboard.type('My wedding is in May.');

  await load(page, '/compare/');
  await me.arriveAt('Compare options');
  for (const name of ['TCA CROSS', 'Punch excision', 'Subcision']) {
    await tabTo(page, name);
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'Go to the comparison');
  await page.keyboard.press('Enter');
  const headings = page.getByRole('rowheader');
  await expect(headings.nth(0)).toContainText('Cost');
  await expect(headings.nth(1)).toContainText('No cutting');
  await tabTo(page, 'Show only rows that differ');
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Same for all$/)).toHaveCount(0);
  await tabTo(page, 'Source: article (F040)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Article, under “Punch Excision and Punch Grafting”.').first()).toBeVisible();
  // What has focus is not under the row that stays in sight.
  const covered = await page.evaluate(() => {
    const { x = 0, y = 0, height = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    return !document.activeElement?.contains(document.elementFromPoint(x + 3, y + height / 2));
  });
  expect(covered).toBe(false);
});

for (const width of [320, 1024]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('the comparison is a table with its headings for a screen reader, and nothing sticks out', async ({
      page,
    }) => {
      await load(page, '/what-matters/');
      await choose(page, 'A low risk of dark marks', 'Cost');
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await load(page, '/compare/');
      await choose(page, 'TCA CROSS', 'Punch excision', 'Subcision');
      await page.getByRole('checkbox', { name: 'Retinol' }).check();
      await page.getByRole('checkbox', { name: 'Retinol' }).uncheck();
      const { columns, rows, headings, cells, tree } = await partsOfTable(page);
      expect(columns).toEqual(['Point', 'TCA CROSS', 'Punch excision', 'Subcision']);
      expect([rows, headings, cells]).toEqual([12, 11, 33]);
      expect(tree).toContain('rowheader "A low risk of dark marks Matters to you: 1"');
      expect(tree.match(/^ {2}- '?cell/gm)).toHaveLength(3);
      await openAll(page);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      const shown = await page.locator('.cell-heading').first().isVisible();
      expect(shown, 'field by field where it is narrow, side by side where it is wide').toBe(width === 320);
    });
  });
}

test('side by side, all options have the same width, and their names stay in sight', async ({ page }) => {
  await load(page, '/compare/');
  await choose(page, 'TCA CROSS', 'Punch excision', 'Subcision', 'Retinol');
  const heads = page.getByRole('columnheader');
  const widths = await heads.evaluateAll((all) =>
    all.slice(1).map((one) => one.getBoundingClientRect().width),
  );
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1);
  await page.getByRole('rowheader', { name: 'How many sessions' }).scrollIntoViewIfNeeded();
  await expect(heads.nth(2)).toBeInViewport();
});

test('a fifth option is refused with a message that is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await load(page, '/compare/');
  await choose(page, 'TCA CROSS', 'Punch excision', 'Subcision', 'Retinol');
  await page.getByRole('checkbox', { name: 'Punch grafting' }).click();
  await expect(page.getByRole('checkbox', { name: 'Punch grafting' })).not.toBeChecked();
  await expect(page.getByText('Take one away first, then choose Punch grafting.')).toBeInViewport({
    ratio: 1,
  });
});

test('two tabs agree: on what is compared, and on what matters', async ({ page, context }) => {
  await load(page, '/compare/');
  const other = await context.newPage();
  await other.goto('/compare/');
  await choose(page, 'TCA CROSS', 'Subcision');
  await expect(other.getByRole('columnheader')).toHaveText(['Point', 'TCA CROSS', 'Subcision']);
  await choose(other, 'Retinol');
  await expect(page.getByRole('columnheader')).toHaveText(['Point', 'TCA CROSS', 'Subcision', 'Retinol']);
  await other.goto('/what-matters/');
  await choose(other, 'Cost', 'No needles');
  await other.getByRole('button', { name: 'Move up No needles' }).click();
  await expect(page.getByRole('rowheader').nth(0)).toContainText('No needles');
  await expect(page.getByRole('rowheader').nth(1)).toContainText('Cost');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
});

test('what matters, its place beside the options, and the comparison pass every rule of axe', async ({
  page,
}) => {
  test.slow();
  await load(page, '/what-matters/');
  await passesEveryRule(page);
  await choose(page, 'Cost', 'Starting at home');
  await page.getByRole('textbox').fill('a'.repeat(301));
  await expect(page.getByText('Please make this 300 characters or fewer')).toBeVisible();
  await passesEveryRule(page);
  await load(page, '/compare/');
  await passesEveryRule(page);
  await patient(page).answer(['Ice pick', 'Rolling'], 'Deep', 'Type V', 'A few days');
  await page.getByText('What the sources say on what matters to you: TCA CROSS').click();
  await passesEveryRule(page);
  await page.getByRole('link', { name: 'Compare options' }).click();
  await choose(page, 'TCA CROSS', 'Subcision', 'Home microneedling');
  await openAll(page);
  await passesEveryRule(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await passesEveryRule(page);
  await load(page, '/treatments/subcision/');
  await passesEveryRule(page);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the comparison is a table of at most nine pages that names its options on each`, async ({
    page,
  }) => {
    await load(page, '/what-matters/');
    await choose(page, 'Cost', 'No cutting');
    await patient(page).answer(['Ice pick', 'Rolling'], 'Deep', 'Type V', 'A few days');
    await load(page, '/compare/');
    const options = ['TCA CROSS', 'Punch excision', 'Subcision', 'Retinol'];
    await choose(page, ...options);
    const { pages, text, tagged } = await print(page, format);
    expect(tagged).toBe(true);
    expect(pages.length).toBeLessThanOrEqual(9);
    expect(pages[0]).toContain('See a doctor before any treatment');
    expect(pages[0]).toContain('Matters to you: 1');
    for (const sheet of pages.slice(0, -1)) for (const name of options) expect(sheet).toContain(name);
    expect(text).toContain('Approval');
    expect(text).not.toContain('Show only rows that differ');
    expect(text).not.toContain('Choose two to four options');
  });
}
