import { words } from '#words/after-questions';
import { firstLoad } from '../bench/size/first-load.mjs';
import { expect, holdBack, patient, test } from './journey.ts';

/** The budget in `check:size` counts what the HTML and the imports say; here the browser says what it fetched. */
for (const [path, file] of [
  ['/', 'index.html'],
  ['/questions/scar-type/', 'questions/scar-type/index.html'],
  // Pages whose code comes later name it in their file, so that none of it waits for another part of it.
  ['/treatments/', 'treatments/index.html'],
  ['/learn/', 'learn/index.html'],
] as const) {
  test(`${path} fetches no script beside those in the budget until it has nothing else to do`, async ({
    page,
  }) => {
    // Never idle: what waits for that does not come.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const counted = (await firstLoad('dist', file)).filter(({ kind }) => kind === 'scripts');
    expect(fetched.sort()).toEqual(counted.map(({ name }) => name).sort());
  });
}

test('what is painted first goes before every script', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  const priorities = new Map<string, string>();
  browser.on('Network.requestWillBeSent', ({ request }) =>
    priorities.set(new URL(request.url).pathname.slice(1), request.initialPriority),
  );
  await page.goto('/learn/', { waitUntil: 'networkidle' });
  const counted = await firstLoad('dist', 'learn/index.html');
  const prioritiesOf = (kind: string) =>
    counted.filter((one) => one.kind === kind).map(({ name }) => priorities.get(name));
  expect(new Set(prioritiesOf('scripts'))).toEqual(new Set(['Low']));
  expect(prioritiesOf('fonts')).toEqual(['High']);
});

test('a page that is pressed for before its code is there: the page before stays, whole, and then gives way', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const send = await holdBack(page, '**/assets/pages-*.js');
  await page.goto('/');
  const start = page.getByRole('heading', { level: 1, name: words.start.title });
  const asked = page.waitForRequest(/pages-/);
  await page.getByRole('link', { name: words.app.allOptions, exact: true }).click();
  await asked;
  await expect(start).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  send();
  await patient(page).arriveAt(words.option.all.title);
  expect(new URL(page.url()).pathname).toBe('/treatments/');
});
