import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { words } from '#words';
import { installedChromium } from '../../../src/app/static/find-browser.mjs';
import { switches } from '../pages/chrome.ts';
import { serve } from '../pages/server.ts';
import { figure, report, table } from '../report.ts';

/**
 * What visits cost the host: requests and bytes, counted by the server that sent them, in Brotli. A million a day is
 * that, a million times.
 */

type Visit = { readonly name: string; readonly requests: number; readonly bytes: number };

let requests = 0;
let bytes = 0;
const { origin, stop } = await serve([{ at: '/', folder: resolve('dist') }], (_path, sent) => {
  requests += 1;
  bytes += sent;
});
const executablePath = installedChromium() ?? chromium.executablePath();
const browser = await chromium.launch({ executablePath, args: switches });

/** The visits, in turn, each with what it cost. The profile remembers what a device would. */
async function cost(name: string, visit: () => Promise<unknown>): Promise<Visit> {
  requests = 0;
  bytes = 0;
  await visit();
  return { name, requests, bytes };
}

const device = await browser.newContext();
const page = await device.newPage();
const plain = await browser.newContext({ serviceWorkers: 'block' });
const visits = [
  await cost('the start page, on a browser that keeps nothing for offline', () => startPage(plain.newPage())),
  await cost('a first visit: the start page, and the whole app kept for offline', async () => {
    await startPage(page);
    await page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated';
    });
  }),
  await cost('the questions, the options and the sheet after it', async () => {
    for (const path of ['/options/', '/treatments/subcision/', '/visit/', '/learn/']) {
      await page.goto(`${origin}${path}`);
      await page.waitForLoadState('networkidle');
    }
  }),
  await cost('a return visit', () => startPage(page)),
];
await browser.close();
stop();

async function startPage(opened: Page | Promise<Page>): Promise<void> {
  const there = await opened;
  await there.goto(`${origin}/`);
  await there.getByRole('heading', { level: 1, name: words.start.title }).waitFor();
  await there.waitForLoadState('networkidle');
  // The browser looks for a newer worker a moment after everything else.
  await there.waitForTimeout(5_000);
}

const million = 1_000_000;
const seconds = 24 * 60 * 60;
report('visits', [
  table(
    visits,
    ['visit', ({ name }) => name],
    ['requests', (visit) => visit.requests],
    ['kB', (visit) => figure(visit.bytes / 1000)],
    ['a million a day: GB', (visit) => figure((visit.bytes * million) / 1e9)],
    ['requests a second', (visit) => figure((visit.requests * million) / seconds)],
    ['Mbit/s on average', (visit) => figure((visit.bytes * 8 * million) / seconds / 1e6)],
  ),
]);
