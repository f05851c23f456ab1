import { rulesVersion, statements, treatmentIds } from '#rules';
import { passesEveryRule } from './axe.ts';
import { expect, load, test } from './journey.ts';
import { print } from './paper.ts';

const decides = '/how-it-decides/';
const everyStatement = '/how-it-decides/statements/';

test('a doctor goes from a mark to its reasons, to their source, and to every use of it', async ({
  page,
}) => {
  await load(page, decides);
  await page.getByRole('link', { name: 'Subcision, boxcar: Not linked' }).click();
  const row = page.getByRole('row', { name: /^Boxcar scars, any depth/ }).filter({ hasText: 'Subcision' });
  await expect(row).toBeInViewport();
  await expect(row).toContainText(statements.F142.text);
  await row.getByText('Source: article (F142)').click();
  await expect(row).toContainText('Article, under “Combining Treatments for Optimal Results”.');

  await page.getByLabel('Search the rules and statements').fill('f142');
  await page.getByRole('link', { name: /^F142:/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Every statement and its source' })).toBeVisible();
  const entry = page.locator('#F142');
  await expect(entry).toBeInViewport();
  await expect(page.locator(':target')).toHaveAttribute('id', 'F142');
  await entry.getByText(/^Used in/).click();
  await entry.getByRole('link', { name: 'Subcision: Rolling scars, any depth' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How it decides' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Rolling scars, any depth/ })).toBeInViewport();
  await page.goBack();
  await expect(page.locator('#F142')).toBeInViewport();
});

test('what is typed into the search is sent nowhere and kept nowhere', async ({ page }) => {
  await load(page, decides);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Search the rules and statements').fill('keloid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(/^\d+ places? found$/);
  expect(new URL(page.url()).href.endsWith(decides)).toBe(true);
  expect(
    await page.evaluate(() => JSON.stringify({ ...window.localStorage, ...window.sessionStorage })),
  ).not.toContain('keloid');
  expect(asked.filter((url) => url.includes('keloid'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it can be read, and no field is there that would do nothing', async ({ page }) => {
    await page.goto(`${decides}#tca-cross`);
    await expect(page.getByLabel('Search the rules and statements')).toBeHidden();
    await page.getByText('Subcision', { exact: true }).and(page.locator('summary *')).click();
    await expect(page.getByRole('table', { name: 'Where Subcision stands, and why' })).toBeVisible();
    await page.goto(everyStatement);
    await expect(page.getByText(statements.S098.text)).toBeAttached();
  });
});

test('printed, the rules are all there, unfolded, and end with room to sign', async ({ page }) => {
  await load(page, decides);
  const { pages, text, tagged } = await print(page, 'A4');
  expect(tagged).toBe(true);
  expect(text).toContain('Where Subcision stands, and why');
  expect(text).toContain(statements.F142.text);
  expect(text).toContain('A recent tan');
  expect(pages.at(-1)).toContain(`Sign-off Rules version ${rulesVersion} of`);
  expect(pages.at(-1)).toContain('Signature');
  expect(pages.length).toBeLessThan(30);
});

for (const path of [decides, everyStatement, '/how-it-decides/changes/']) {
  test(`${path} passes every rule of axe, with a part of it unfolded and something found`, async ({
    page,
  }) => {
    test.slow();
    await load(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The first fold of each kind: the others hold the same things, and axe takes minutes for them all.
    await page.evaluate(() => {
      for (const kind of ['.disclosure-group', '.decides-tell details', '.statement details']) {
        const fold = document.querySelector(kind);
        if (fold instanceof HTMLDetailsElement) fold.open = true;
      }
    });
    const search = page.getByLabel('Search the rules and statements');
    if ((await search.count()) > 0) await search.fill('tretinoin');
    await passesEveryRule(page);
  });
}

test.describe('on the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of [decides, everyStatement, '/how-it-decides/changes/']) {
    test(`nothing of ${path} runs out of sight, unfolded`, async ({ page }) => {
      await load(page, path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const names = page.locator('.disclosure-group > summary');
      if (path === decides) await expect(names).toHaveCount(treatmentIds.length);
    });
  }
});
