import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { appStands, expect, load, patient, test } from './journey.ts';

const note = 'This browser does not let us keep your answers.';

/** From the next load on. */
function forbidStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
}

test('storage forbidden: the flow reaches the options and says what is lost', async ({ page }) => {
  await forbidStorage(page);
  await patient(page).answer(['Rolling'], 'Deep', 'Type VI', 'None');
  await expect(page.getByText(note)).toBeVisible();
});

test('storage forbidden, and code gone that a page needs: the answers stay, and it says so', async ({
  page,
  allowedConsole,
}) => {
  allowedConsole.push('404', 'Failed to fetch dynamically imported module');
  await forbidStorage(page);
  await page.route('**/assets/pages-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await load(page, '/questions/scar-type/');
  await patient(page).scars('Rolling');
  await patient(page).arriveAt('How deep are your deepest scars?');
  await page.getByRole('link', { name: words.app.pages.learn }).click();
  await patient(page).arriveAt(words.app.crashed.title);
  await expect(page.getByText(words.app.crashed.notKept)).toBeVisible();
  await expect(page.getByRole('region', { name: words.app.crashed.answers })).toContainText('Rolling');
  await page.goBack();
  await patient(page).arriveAt('How deep are your deepest scars?');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Rolling' })).toBeChecked();
});

test('the network goes on a first visit, before all is there: the page says so, and Back leads to the answers', async ({
  page,
  context,
  allowedConsole,
}) => {
  allowedConsole.push('ERR_INTERNET_DISCONNECTED', 'Failed to fetch dynamically imported module');
  // Before the browser has nothing else to do and fetches the rest.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await load(page, '/questions/scar-type/');
  await patient(page).scars('Rolling');
  await context.setOffline(true);
  await page.getByRole('link', { name: words.app.pages.learn }).click();
  await patient(page).arriveAt(words.app.crashed.title);
  await expect(page.getByRole('region', { name: words.app.crashed.answers })).toContainText('Rolling');
  await page.goBack();
  await patient(page).arriveAt('How deep are your deepest scars?');
});

test('storage forbidden: nor does the browser itself keep what was ticked', async ({
  page,
  allowedConsole,
}) => {
  // A text names no icon, so the browser may look for one where sites used to have it.
  allowedConsole.push('404');
  await forbidStorage(page);
  await load(page, '/questions/scar-type/');
  await page.getByRole('checkbox', { name: 'Rolling' }).check();
  // Of a page that comes back a browser fills in what it saw there.
  await page.goto('/third-party.txt');
  await page.goBack();
  await appStands(page);
  await expect(page.getByRole('checkbox', { name: 'Boxcar' })).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('storage full: the flow reaches the options and says what is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await patient(page).answer(['Rolling'], 'Deep', 'Type VI', 'None');
  await expect(page.getByText(note)).toBeVisible();
});

for (const [what, text, said] of [
  ['corrupt', '{oops', 'We found saved answers that we could not read'],
  [
    'of another shape',
    '{"app":"scar-options","version":1,"data":{"answers":7}}',
    'We found saved answers that we could not read',
  ],
  [
    'of a newer version',
    '{"app":"scar-options","version":99,"data":{}}',
    'Your saved answers were made with a newer version',
  ],
] as const) {
  test(`saved answers ${what}: said on the start page, and the flow reaches the options`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.evaluate((value) => window.localStorage.setItem('scar-options.progress', value), text);
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
    await patient(page).answer(['Rolling'], 'Deep', 'Type VI', 'None');
  });
}

test('the script does not load: the start page and every option can still be read', async ({ page }) => {
  await page.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'See a doctor before any treatment' })).toBeVisible();
  await page.getByRole('link', { name: /all 19 options/ }).click();
  await page.getByRole('link', { name: 'TCA CROSS' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'TCA CROSS' })).toBeVisible();
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });
  test('nothing sticks out sideways, from the start to the options', async ({ page }) => {
    const me = patient(page);
    const fits = async () =>
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    await page.goto('/');
    await fits();
    await me.start();
    await fits();
    await me.scars('Ice pick', 'Boxcar', 'Rolling');
    await fits();
    await me.depth('I’m not sure');
    await fits();
    await me.skin('Type IV');
    await me.downtime('Two weeks or more');
    await me.arriveAt('A few more details');
    await fits();
    await me.next();
    await me.arriveAt('Check your answers');
    await fits();
    await me.seeOptions();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await fits();
    await page.getByRole('link', { name: 'All about Fully ablative laser (CO2, erbium)' }).click();
    await me.arriveAt('Fully ablative laser (CO2, erbium)');
    await fits();
  });
});

test('by keyboard alone, from the start to the detail of an option', async ({ page }) => {
  const me = patient(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (wanted: (text: string) => boolean) => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      if (wanted(await focused())) return;
    }
    throw new Error('not reached by Tab');
  };
  const tabToContinue = () => tabTo((text) => text === 'Continue');

  await load(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo((text) => text === 'Start the questions');
  await page.keyboard.press('Enter');

  await me.arriveAt('What do your scars look like?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabToContinue();
  await page.keyboard.press('Enter');

  await me.arriveAt('How deep are your deepest scars?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Deep' })).toBeChecked();
  await tabToContinue();
  await page.keyboard.press('Enter');

  await me.arriveAt('How does your skin react to the sun?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabToContinue();
  await page.keyboard.press('Space');

  await me.arriveAt('How long could you accept visible healing?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  // Enter in a choice sends the form, as everywhere on the web.
  await page.keyboard.press('Enter');

  await me.arriveAt('A few more details');
  await tabToContinue();
  await page.keyboard.press('Enter');
  await me.arriveAt('Check your answers');
  await tabTo((text) => text === 'See your options');
  await page.keyboard.press('Enter');
  await me.arriveAtOptions();
  await tabTo((text) => text === 'Why TCA CROSS stands here');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('article', { name: 'TCA CROSS' }).getByRole('heading', { name: 'For', exact: true }),
  ).toBeVisible();
  await tabTo((text) => text === 'All about TCA CROSS');
  await page.keyboard.press('Enter');
  await me.arriveAt('TCA CROSS');
});
