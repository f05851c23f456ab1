import type { Page } from '@playwright/test';
import { passesEveryRule } from './axe.ts';
import { expect, openAll, patient, test } from './journey.ts';

async function fitsTheWidth(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

const title = 'What if your doctor sees it differently?';

test('trying another answer: shown beforehand, then what moved, kept until it is hidden', async ({
  page,
}) => {
  const me = patient(page);
  await me.answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
  const subcision = page.getByRole('article', { name: 'Subcision' });
  await expect(subcision.locator('.steadiness')).toHaveText(
    'Sensitive: if your doctor finds rolling scars too, it would move to “Named first for scars like yours”.',
  );
  const news = page.getByRole('heading', { name: 'What has changed' });
  await expect(news).toHaveCount(0);

  await page.getByRole('link', { name: title }).click();
  await me.arriveAt(title);
  await page.getByRole('button', { name: 'Try this answer (Kind of scar, Ice pick, Rolling)' }).click();
  await me.arriveAtOptions();
  await expect(page).toHaveURL('/options/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(news).toBeVisible();
  await expect(page.getByText('Kind of scar: was “Ice pick”, now “Ice pick, Rolling”.')).toBeVisible();
  const moved = page.locator('.moved > li').filter({ hasText: 'Subcision:' });
  await expect(moved).toContainText('Named');
  await moved.getByText('Why Subcision moved').click();
  await expect(moved.getByText('What counts now')).toBeVisible();

  await page.reload();
  await expect(news).toBeVisible();
  await page.getByRole('button', { name: 'Hide this' }).click();
  await expect(news).toHaveCount(0);
  await page.reload();
  await me.arriveAtOptions();
  await expect(news).toHaveCount(0);

  // Back to where the answer was tried, which now starts from the new answers.
  await page.goto('/what-if/');
  await expect(page.getByText('Your answer: Ice pick, Rolling')).toBeVisible();
});

test('with the keyboard alone an answer is tried and the news hidden', async ({ page }) => {
  const me = patient(page);
  await me.answer(['Rolling'], 'Deep', 'Type II', 'None');
  await page.getByRole('link', { name: title }).focus();
  await page.keyboard.press('Enter');
  await me.arriveAt(title);
  await page.getByRole('button', { name: 'Try this answer (Depth, Shallow)' }).focus();
  await page.keyboard.press('Enter');
  await me.arriveAtOptions();
  await page.getByRole('button', { name: 'Hide this' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'What has changed' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what another tab changed is told in this one', async ({ page, context }) => {
  const me = patient(page);
  await me.answer(['Boxcar'], 'Deep', 'Type II', 'None');
  const other = await context.newPage();
  await other.goto('/what-if/');
  await other.getByRole('button', { name: 'Try this answer (Skin type, Type V)', exact: true }).click();
  await expect(page.getByText('Skin type: was “Type II”, now “Type V”.')).toBeVisible();
  await page.getByRole('button', { name: 'Hide this' }).click();
  await expect(other.getByRole('heading', { name: 'What has changed' })).toHaveCount(0);
});

test.describe('on the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the page and the news pass every rule of axe, and fit 320 px', async ({ page }) => {
    test.slow();
    await page.goto('/what-if/');
    await passesEveryRule(page);
    const me = patient(page);
    await me.answer(['Ice pick', 'Boxcar'], 'Deep', 'Type V', 'A few days');
    await page.goto('/what-if/');
    await me.arriveAt(title);
    await openAll(page);
    await fitsTheWidth(page);
    await passesEveryRule(page);
    await page.getByRole('button', { name: 'Try this answer (Kind of scar, Rolling)', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What has changed' })).toBeVisible();
    await openAll(page);
    await fitsTheWidth(page);
    await passesEveryRule(page);
  });
});
