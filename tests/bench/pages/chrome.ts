import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { chromium, type Page } from 'playwright-core';
import { installedChromium } from '../../../src/app/static/find-browser.mjs';

/** Chromium, without what it does on its own behalf while pages are measured. */
export const switches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser on an empty profile, for Lighthouse to work in. */
export async function openBrowser() {
  const chromePath = installedChromium() ?? chromium.executablePath();
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...switches] });
  return {
    /** What Lighthouse finds on a page, as on a phone of the middle class on a slow 4G line. */
    async audit(address: string, flags: Flags): Promise<Result> {
      let fault = 'no result';
      // On a busy machine a trace gets lost now and then: Lighthouse itself says to run it again.
      for (let tries = 0; tries < 3; tries += 1) {
        const found = await lighthouse(address, { port: chrome.port, logLevel: 'error', ...flags });
        if (!found) continue;
        const { runtimeError, categories } = found.lhr;
        const unscored = Object.values(categories).find(({ score }) => score === null);
        if (!runtimeError && !unscored) return found.lhr;
        fault = runtimeError?.message ?? `${unscored?.title} has no score`;
      }
      throw new Error(`${address}: ${fault}`);
    },
    /** Does something in the same profile first: what it leaves in storage is there when pages are looked at. */
    async beforehand(work: (page: Page) => Promise<unknown>): Promise<void> {
      const browser = await chromium.connectOverCDP(`http://localhost:${chrome.port}`);
      const page = await browser.contexts()[0]?.newPage();
      if (!page) throw new Error('the browser has no profile open');
      await work(page);
      await page.close();
      await browser.close();
    },
    close: () => chrome.kill(),
  };
}
