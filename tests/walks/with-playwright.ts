import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { WalkedBrowser, WalkedTab } from './browser.ts';
import { hasStarted, pressAndRead, readStored } from './screen.ts';

/** A browser that Playwright drives. Each device is a context of its own. */
export function withPlaywright(browser: Browser, baseURL: string): WalkedBrowser {
  let context: BrowserContext | undefined;
  return {
    async open(address, afresh) {
      if (afresh) {
        await context?.close();
        // The worker has journeys of its own; pages that fade into each other would only be waited for.
        context = await browser.newContext({ baseURL, reducedMotion: 'reduce', serviceWorkers: 'block' });
      }
      if (!context) throw new Error('no device was taken up');
      return walked(await context.newPage(), address);
    },
    async close() {
      await context?.close();
    },
  };
}

async function walked(page: Page, address: string): Promise<WalkedTab> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await page.evaluate(hasStarted);
  return {
    async run(order) {
      const seen = await page.evaluate(pressAndRead, order);
      if (errors.length > 0) throw new Error(`the page failed: ${errors.join('; ')}`);
      return seen;
    },
    stored: () => page.evaluate(readStored),
    async reload() {
      await page.reload();
      await page.evaluate(hasStarted);
    },
    close: () => page.close(),
  };
}
