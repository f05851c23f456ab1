import type { Page, Route } from '@playwright/test';
import { expect, test } from './journey.ts';

/** What is there to read without the app: what this is, for which scars, who to see, and the way to more. */
async function canBeReadWithoutTheApp(page: Page) {
  await page.goto('/', { waitUntil: 'commit' });
  await expect(
    page.getByRole('heading', { level: 1, name: 'Sunken acne scars: options to ask a doctor about' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'See a doctor before any treatment' })).toBeVisible();
  await expect(page.getByText('ice pick, boxcar or rolling scars')).toBeVisible();
  await page.getByRole('link', { name: 'Start the questions' }).click();
  for (const kind of ['Ice pick', 'Boxcar', 'Rolling']) {
    await expect(page.getByRole('checkbox', { name: kind })).toHaveAccessibleDescription(/\w/);
  }
  await expect(page.getByText('See a doctor before any treatment')).toBeVisible();
  await page.getByRole('link', { name: 'All options' }).click();
  await page.getByRole('link', { name: 'TCA CROSS' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'TCA CROSS' })).toBeVisible();
}

/** An answer must not get into the address where nothing holds the form back. */
async function sendsNothingOff(page: Page) {
  const sentOff: string[] = [];
  await page.goto('/questions/scar-type/', { waitUntil: 'commit' });
  const address = page.url();
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.url().includes('?')) sentOff.push(request.url());
  });
  await page.getByRole('checkbox', { name: 'Rolling' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('checkbox', { name: 'Rolling' })).toBeChecked();
  expect(page.url()).toBe(address);
  expect(sentOff).toEqual([]);
}

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages can be read, and say what cannot be done', async ({ page }) => {
    await canBeReadWithoutTheApp(page);
    await page.goto('/questions/depth/');
    const said = page.locator('noscript p');
    await expect(said).toBeVisible();
    await expect(said).toContainText('The questions need JavaScript');
  });

  test('Continue sends no answer off', async ({ page }) => sendsNothingOff(page));
});

for (const [what, answer] of [
  ['blocked on the way', (route) => route.abort('blockedbyclient')],
  [
    'gone from the server',
    (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  ],
  ['still on its way', () => undefined],
] satisfies [string, (route: Route) => unknown][]) {
  test.describe(`with every script ${what}`, () => {
    test.use({ allowedConsole: ['Failed to load resource'] });
    test.beforeEach(({ page }) =>
      page.route('**/*.js', async (route) => {
        await answer(route);
      }),
    );

    test('the pages can be read all the same', async ({ page }) => canBeReadWithoutTheApp(page));
    test('Continue sends no answer off', async ({ page }) => sendsNothingOff(page));
  });
}
