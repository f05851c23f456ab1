import type { Page } from '@playwright/test';
import { expect, patient, test } from '../journey.ts';

declare global {
  interface Window {
    /** What jumped while the page was loading, and how far. */
    shifts: string[];
  }
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources)
          ? sources.map(({ node }: { node: unknown }) =>
              node instanceof Element ? `${node.tagName}.${node.className}` : String(node),
            )
          : [];
        const score = Number(Reflect.get(entry, 'value'));
        if (Reflect.get(entry, 'hadRecentInput') !== true)
          window.shifts.push(`${score.toFixed(4)} ${moved.join()}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Loads each page afresh and waits until it has nothing left to do. */
async function shiftsOn(page: Page, width: number, paths: readonly string[]): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      // A second frame after the last: an observer hears of a shift when the frame is over.
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    });
    found.push(...(await page.evaluate(() => window.shifts)).map((shift) => `${path} at ${width}: ${shift}`));
  }
  return found;
}

for (const [font, delay] of [
  ['comes at once', 0],
  ['comes late', 600],
  ['does not come', null],
] as const) {
  test(`nothing jumps while a page loads, with or without answers, where the font ${font}`, async ({
    page,
    allowedConsole,
  }) => {
    test.slow();
    await patient(page).answer(['Ice pick', 'Boxcar'], 'Deep', 'Type V', 'A few days');
    await watchShifts(page);
    if (delay === null) allowedConsole.push('Failed to load resource');
    if (delay !== 0)
      await page.route('**/*.woff2', async (route) => {
        if (delay === null) return route.abort();
        await new Promise((done) => setTimeout(done, delay));
        return route.continue();
      });
    const later = ['/questions/skin-type/', '/options/', '/treatments/tca-cross/'];
    const found = [...(await shiftsOn(page, 360, later)), ...(await shiftsOn(page, 1280, later))];
    await page.getByRole('button', { name: 'Erase everything' }).click();
    const first = ['/', '/questions/scar-type/', '/treatments/', '/treatments/tca-cross/'];
    found.push(...(await shiftsOn(page, 360, first)), ...(await shiftsOn(page, 1280, first)));
    expect(found).toEqual([]);
  });
}
