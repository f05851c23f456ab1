import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { longestWait } from '../../src/app/early/attributes.ts';
import { expect, holdBack, patient, test } from './journey.ts';

/** Who was here before: what the page says and how it looks, from its first paint on. */

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const toStart = (page: Page) => page.getByRole('link', { name: words.start.begin });

const appScripts = '**/assets/*.js';

/**
 * The longest wait for the app ends when the test says so, and on no clock: a busy machine is slow to look.
 * @returns ends it
 */
async function waitIsEndless(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript((longest) => {
    const later = window.setTimeout.bind(window);
    Reflect.set(window, 'setTimeout', (work: () => void, milliseconds?: number) =>
      milliseconds === longest ? Reflect.set(window, 'endOfWait', work) : later(work, milliseconds),
    );
  }, longestWait);
  return () =>
    page.evaluate(() => {
      const end: unknown = Reflect.get(window, 'endOfWait');
      if (typeof end !== 'function') throw new Error('nothing waits');
      end();
    });
}

test('with answers stored, no page says meanwhile that there are none', async ({ page }) => {
  await patient(page).answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
  const letGo = await holdBack(page, appScripts);
  await page.goto('/options/', { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  const { title, action } = words.option.options.empty;
  await expect(heading(page, title)).toBeHidden();
  await expect(page.getByRole('link', { name: action })).toBeHidden();
  letGo();
  await patient(page).arriveAtOptions();
});

test('with answers stored, the start page offers nobody to start, and then to go on', async ({ page }) => {
  await patient(page).start();
  await patient(page).scars('Rolling');
  await patient(page).arriveAt('How deep are your deepest scars?');
  const letGo = await holdBack(page, appScripts);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  await expect(heading(page, words.start.title)).toBeVisible();
  await expect(toStart(page)).toBeHidden();
  letGo();
  await expect(page.getByRole('link', { name: words.start.resume.action })).toBeVisible();
  await expect(toStart(page)).toBeHidden();
});

test('with answers stored and no script ever, what was built can be read after a while', async ({ page }) => {
  await patient(page).answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
  await page.route(appScripts, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  const endWait = await waitIsEndless(page);
  await page.goto('/');
  await expect(toStart(page)).toBeHidden();
  await endWait();
  await expect(toStart(page)).toBeVisible();
});

test('with nothing stored, the way in is there before any script', async ({ page }) => {
  await holdBack(page, appScripts);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(toStart(page)).toBeVisible();
});

test('the chosen colours and text size are there before any script of the app', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const { settings } = words.app;
  await page.getByLabel(settings.scheme).selectOption(settings.schemes.dark);
  await page.getByLabel(settings.textSize).selectOption(settings.textSizes.larger);
  const look = () =>
    page.evaluate(() => {
      const { fontSize } = getComputedStyle(document.documentElement);
      return { fontSize, background: getComputedStyle(document.body).backgroundColor };
    });
  const chosen = await look();
  await holdBack(page, appScripts);
  await page.goto('/learn/', { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  expect(await look()).toEqual(chosen);
});

for (const [what, progress, preferences] of [
  ['broken', '{oops', '{oops'],
  ['of another form', '7', '{"data":{"textSize":{"toString":1},"scheme":[]}}'],
  ['with parts of another form', '{"data":{"answers":null}}', '{"data":null}'],
] as const) {
  test(`stored text ${what}: nothing fails before the app is there, and nothing stays hidden`, async ({
    page,
  }) => {
    await page.goto('/about/');
    await page.evaluate(
      ([stored, look]) => {
        window.localStorage.setItem('scar-options.progress', stored);
        window.localStorage.setItem('scar-options.device.preferences', look);
      },
      [progress, preferences] as const,
    );
    await waitIsEndless(page);
    await page.goto('/');
    await expect(toStart(page)).toBeVisible();
  });
}
