import type { Page } from '@playwright/test';
import { installedChromium } from '../../src/app/static/find-browser.mjs';
import { expect, patient, test } from './journey.ts';
import config from './playwright.config.ts';

const executablePath = installedChromium();

// Playwright switches the browser's memory of pages off, and the headless shell has none; here it is what the journey
// is about.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page that the browser brings back from its memory shows what was said since, in another tab too', async ({
  page,
  context,
}) => {
  const me = patient(page);
  await me.start();
  await me.scars('Rolling');
  await page.getByRole('radio', { name: 'Deep', exact: true }).check();
  await noteHowItComesBack(page);
  await page.goto('/about/');

  const other = await context.newPage();
  await other.goto('/questions/depth/');
  await other.getByRole('radio', { name: 'Shallow', exact: true }).check();
  await other.close();

  await page.goBack({ waitUntil: 'commit' });
  await me.arriveAt('How deep are your deepest scars?');
  // The page itself came back, not another copy of it.
  await expect(page.locator('html')).toHaveAttribute('data-brought-back', 'true');
  await expect(page.getByRole('radio', { name: 'Shallow', exact: true })).toBeChecked();
  await me.next();
  await me.arriveAt('How does your skin react to the sun?');
});

test('a page that comes back after everything was erased forgets it too', async ({ page, context }) => {
  const me = patient(page);
  await me.answer(['Rolling'], 'Deep', 'Type VI', 'None');
  await noteHowItComesBack(page);
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/about/');
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await other.close();

  await page.goBack({ waitUntil: 'commit' });
  await me.arriveAt(/Sunken acne scars/);
  await expect(page.locator('html')).toHaveAttribute('data-brought-back', 'true');
  await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
});

/** The page marks itself when it is shown again: only the same copy of it, kept in memory, can do that. */
function noteHowItComesBack(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['broughtBack'] = String(persisted);
    });
  });
}
