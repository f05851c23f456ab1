import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { expect, patient, test } from './journey.ts';
import { deployments } from './playwright.config.ts';
import { StaticHost } from './static-host.ts';

/** Real builds, as they would be deployed one after the other: no file of the app has the same name in both. */
const builds = 'node_modules/.cache/builds';
const [first, second] = [`${builds}/first`, `${builds}/second`];
const [half, leaving] = [`${builds}/half`, `${builds}/leaving`];

let host: StaticHost;

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow', baseURL: `http://localhost:${deployments.port}` });

test.beforeAll(async () => {
  build(first, {}, '--assetsDir', 'assets');
  build(second, {}, '--assetsDir', 'assets-of-the-second');
  // All of the second, but for one page of the first.
  cpSync(second, half, { recursive: true });
  copyFileSync(`${first}/shell.html`, `${half}/shell.html`);
  build(leaving, { SERVICE_WORKER: 'off' });
  host = await StaticHost.serving(first, deployments.port);
});

test.afterAll(() => host.close());
test.beforeEach(() => host.deploy(first));

test('after one visit the whole way works without a network: questions, options, sheet, paper, code, learning', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);
  const me = patient(page);
  await me.answer(['Ice pick', 'Rolling'], 'Deep', 'Type V', 'A few days');
  await page.getByRole('button', { name: /^Add to my visit sheet ?: TCA CROSS$/ }).click();
  await page.getByRole('link', { name: 'All about TCA CROSS' }).first().click();
  await me.arriveAt('TCA CROSS');
  await expect(page.getByRole('img', { name: /^TCA CROSS/ }).first()).toBeVisible();
  for (const [path, heading] of [
    ['/options/', words.option.options.title],
    ['/visit/', words.visit.sheet.title],
    ['/compare/', words.compare.title],
    ['/consultation/', words.app.pages.consultation],
    ['/learn/', words.app.pages.learn],
    ['/how-it-decides/', words.app.pages.decides],
  ] as const) {
    await page.goto(path);
    await me.arriveAt(heading);
    await expect(page).toHaveTitle(words.app.title(heading));
  }
  // Whatever an address asks for after its path, it is a page.
  await page.goto('/learn/?from=example.com');
  await me.arriveAt(words.app.pages.learn);
  await page.goto('/visit/');
  await expect(page.getByRole('region', { name: words.visit.sheet.options })).toContainText('TCA CROSS');
  expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
});

test('a newer version waits, offers itself, and is loaded by a press; the old page works on until then', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await kept(page);
  const me = patient(page);
  await me.start();
  await me.scars('Rolling');
  await me.arriveAt('How deep are your deepest scars?');
  host.deploy(second);
  await lookForUpdate(page);
  await expect(page.getByText(words.newVersion.ready)).toBeVisible();
  expect(await assetsOf(page)).toContain('/assets/');
  await context.setOffline(true);
  await me.depth('Deep');
  await me.skin('Type V');
  await page.goto('/questions/downtime/');
  await me.downtime('A few days');
  await me.skipDetails();
  expect(await assetsOf(page)).toContain('/assets/');
  await context.setOffline(false);
  await page.getByRole('button', { name: words.newVersion.load }).click();
  await expect.poll(() => assetsOf(page)).toContain('/assets-of-the-second/');
  await me.seeOptions();
  await expect(page.getByText(words.newVersion.ready)).toBeHidden();
});

test('a second page of the old version goes on when another has loaded the new one, and keeps every answer', async ({
  page,
  context,
}) => {
  const other = await besides(page, context);
  await patient(other).start();
  await patient(other).scars('Boxcar');
  host.deploy(second);
  await lookForUpdate(page);
  await page.getByRole('button', { name: words.newVersion.load }).click();
  await expect.poll(() => assetsOf(page)).toContain('/assets-of-the-second/');
  const me = patient(other);
  expect(await assetsOf(other)).toContain('/assets/');
  await me.depth('Shallow');
  await me.skin('Type II');
  await me.downtime('None');
  await me.skipDetails();
  await me.seeOptions();
  await other.getByRole('link', { name: words.app.pages.decides }).click();
  await me.arriveAt(words.app.pages.decides);
});

test('a newer version is not offered where that would lose what was said, and is once it would not', async ({
  page,
}) => {
  await page.goto('/');
  await kept(page);
  await patient(page).start();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    window.addEventListener('room-again', () => {
      Storage.prototype.setItem = setItem;
    });
  });
  await page.getByRole('checkbox', { name: 'Boxcar' }).check();
  await expect(page.getByText(words.app.storage.notKept)).toBeVisible();
  host.deploy(second);
  await lookForUpdate(page);
  await page.evaluate(async () => {
    while (!(await navigator.serviceWorker.getRegistration())?.waiting)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // As long as the app itself waits to be sure, and more.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  await expect(page.getByText(words.newVersion.ready)).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('room-again')));
  await page.getByRole('checkbox', { name: 'Rolling' }).check();
  await page.getByRole('button', { name: words.newVersion.load }).click();
  await expect.poll(() => assetsOf(page)).toContain('/assets-of-the-second/');
  for (const kind of ['Boxcar', 'Rolling'])
    await expect(page.getByRole('checkbox', { name: kind })).toBeChecked();
});

test('what another page has loaded already is offered all the same, and one press loads it', async ({
  page,
  context,
}) => {
  const other = await besides(page, context);
  host.deploy(second);
  await lookForUpdate(page);
  const offer = { name: words.newVersion.load };
  await expect(other.getByRole('button', offer)).toBeVisible();
  await page.getByRole('button', offer).click();
  await expect.poll(() => assetsOf(page)).toContain('/assets-of-the-second/');
  await other.getByRole('button', offer).click();
  await expect.poll(() => assetsOf(other)).toContain('/assets-of-the-second/');
});

test('a file of the site is no page of the app: with the app on the device it still comes from the host', async ({
  page,
  allowedConsole,
}) => {
  // A text names no icon, so the browser may look for one where sites used to have it.
  allowedConsole.push('404');
  await page.goto('/');
  await kept(page);
  await page.goto('/third-party.txt');
  await expect(page.getByText('xstate').first()).toBeVisible();
});

test('a host that is half way through a deployment mixes no two versions: the old one stays until all is there', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await kept(page);
  host.deploy(half);
  // A worker that cannot be put in place whole is dropped by the browser, which tells nobody but us.
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    return new Promise<string | undefined>((resolve) => {
      if (!coming) return resolve(undefined);
      coming.addEventListener('statechange', () => resolve(coming.state));
    });
  });
  expect(state).toBe('redundant');
  const other = await context.newPage();
  await other.goto('/learn/');
  await patient(other).arriveAt(words.app.pages.learn);
  expect(await assetsOf(other)).toContain('/assets/');
  host.deploy(second);
  await lookForUpdate(page);
  // Also where the page was open all the time.
  for (const open of [page, other]) await expect(open.getByText(words.newVersion.ready)).toBeVisible();
});

test('the version before can be deployed again', async ({ page }) => {
  host.deploy(second);
  await page.goto('/');
  await kept(page);
  await patient(page).answer(['Rolling'], 'Deep', 'Type V', 'None');
  host.deploy(first);
  await lookForUpdate(page);
  await page.getByRole('button', { name: words.newVersion.load }).click();
  await expect.poll(() => assetsOf(page)).toContain('/assets/');
  await patient(page).arriveAtOptions();
});

test('the worker can be called back: two loads later nothing is kept but the answers', async ({ page }) => {
  await page.goto('/');
  await kept(page);
  await patient(page).answer(['Rolling'], 'Deep', 'Type V', 'None');
  // As the same app in another folder of this host has it.
  const neighbours = `scar-options-precache-v2-http://localhost:${deployments.port}/another/`;
  await page.evaluate((name) => caches.open(name), neighbours);
  host.deploy(leaving);
  // At the first load the browser finds the worker that leaves, which then needs a moment.
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.reload();
  expect(await page.evaluate(() => caches.keys())).toEqual([neighbours]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await patient(page).arriveAtOptions();
});

test('where a page has lost its code to a newer version, the address is loaded anew, once', async ({
  browser,
  allowedConsole,
}) => {
  allowedConsole.push('404');
  // Without a worker, as in browsers that forbid one.
  const context = await browser.newContext({
    serviceWorkers: 'block',
    baseURL: `http://localhost:${deployments.port}`,
  });
  const page = await context.newPage();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(new URL(frame.url()).pathname));
  await page.route('**/assets/pages-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await patient(page).arriveAt(/Sunken acne scars/);
  host.deploy(second);
  await page.getByRole('link', { name: words.app.pages.learn }).click();
  await patient(page).arriveAt(words.app.pages.learn);
  expect(loads).toEqual(['/', '/learn/']);
  await context.close();
});

function build(folder: string, environment: Record<string, string>, ...flags: readonly string[]): void {
  execFileSync(
    'npx',
    ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error', ...flags],
    {
      env: { ...process.env, ...environment },
    },
  );
}

/** Waits until the app is kept on the device and the worker answers for this page. */
async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** The app kept on the device, and opened in a second page. */
async function besides(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto('/');
  await kept(page);
  const other = await context.newPage();
  await other.goto('/');
  return other;
}

/** What a browser does on its own now and then. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** Where the code of the page that is shown comes from. */
function assetsOf(page: Page): Promise<string> {
  return page.locator('script[src]').first().getAttribute('src').then(String);
}
