import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { headersFor, parseHeadersFile } from '../../src/app/static/security-headers.ts';
import { site } from './playwright.config.ts';

const [policy, options] = ['Content-Security-Policy', 'X-Frame-Options'];
const sent = headersFor(parseHeadersFile(readFileSync('dist/_headers', 'utf8')), '/');
const ways = {
  iframe: (address: string) => `<iframe src="${address}"></iframe>`,
  embed: (address: string) => `<embed src="${address}" type="text/html">`,
  object: (address: string) => `<object data="${address}" type="text/html"></object>`,
};
const ours = `${site.address}/options/`;

/**
 * A server of somebody else: its page holds the HTML it is asked for. It also has a copy of our start page, for hosts
 * that send fewer headers: `/copy?without=` names what is left out.
 */
let server: Server;
let stranger: string;
test.beforeAll(async () => {
  const page = readFileSync('dist/index.html');
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', stranger);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (pathname !== '/copy') return response.end(`<!doctype html><main>${searchParams.get('html')}</main>`);
    const left = sent.filter(([name]) => !searchParams.getAll('without').includes(name));
    for (const [name, value] of left) response.setHeader(name, value);
    return response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  stranger = `http://localhost:${port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

const withPage = (html: string) => `${stranger}/?html=${encodeURIComponent(html)}`;
const copy = (...names: readonly string[]) =>
  `${stranger}/copy?${names.map((name) => `without=${name}`).join('&')}`;

/** What the network said of the page in the stranger's, and in how many of its frames the app stands. */
async function framed(page: Page, html: string): Promise<{ fault: string; shown: number }> {
  let fault = '';
  page.on('requestfailed', (request) => {
    fault = request.failure()?.errorText ?? '';
  });
  await page.goto(withPage(html));
  let shown = 0;
  // An object gives up a frame that it may not fill: such a one shows nothing.
  for (const frame of page.frames())
    shown += await frame
      .locator('#root')
      .count()
      .catch(() => 0);
  return { fault, shown };
}

const refused = { fault: 'net::ERR_BLOCKED_BY_RESPONSE', shown: 0 };

for (const [way, html] of Object.entries(ways)) {
  test(`a page of another origin that puts one of ours in an ${way} gets nothing`, async ({ page }) => {
    expect(await framed(page, html(ours))).toEqual(refused);
  });
}

test('neither of the two headers needs the other for it', async ({ page }) => {
  for (const name of [policy, options]) expect(await framed(page, ways.iframe(copy(name)))).toEqual(refused);
});

test('where a host sends neither, the page is framed: the check sees it', async ({ page }) => {
  for (const html of Object.values(ways)) {
    expect(await framed(page, html(copy(policy, options)))).toEqual({ fault: '', shown: 1 });
  }
});

test('a page of another origin that opens ours has no hold on it', async ({ page }) => {
  for (const [address, held] of [
    [`${site.address}/`, false],
    [copy('Cross-Origin-Opener-Policy'), true],
  ] as const) {
    await page.goto(withPage(`<a href="${address}" target="_blank" rel="opener">Open</a>`));
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open' }).click();
    const opened = await opening;
    await expect(opened.locator('#root')).toBeVisible();
    expect(await opened.evaluate(() => window.opener !== null), address).toBe(held);
  }
});
