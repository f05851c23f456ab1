import type { Page } from '@playwright/test';
import { appStands, expect, patient, test } from '../journey.ts';

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
    await appStands(page);
    await page.evaluate(async () => {
      await document.fonts.ready;
      // A second frame after the last: an observer hears of a shift when the frame is over.
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    });
    found.push(...(await page.evaluate(() => window.shifts)).map((shift) => `${path} at ${width}: ${shift}`));
  }
  return found;
}

const fontComesLate = (page: Page) => comesLate(page, '**/*.woff2');

async function comesLate(page: Page, files: string): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
}

/** What these say depends on the answers, or on whether there are any. */
const pagesWithAnswers = [
  '/',
  '/questions/skin-type/',
  '/questions/details/',
  '/check/',
  '/options/',
  '/treatments/tca-cross/',
  '/treatments/',
  '/what-if/',
  '/what-matters/',
  '/visit/',
];
const widths = [360, 1280] as const;
const found: string[] = [];
test.beforeEach(() => {
  found.length = 0;
});

test('nothing jumps while a page loads without answers, whether the font comes, comes late or never', async ({
  page,
  allowedConsole,
}) => {
  test.slow();
  await watchShifts(page);
  for (const width of widths)
    found.push(...(await shiftsOn(page, width, ['/', '/questions/scar-type/', '/treatments/tca-cross/'])));
  await fontComesLate(page);
  for (const width of widths) found.push(...(await shiftsOn(page, width, ['/', '/treatments/tca-cross/'])));
  await page.unrouteAll();
  allowedConsole.push('Failed to load resource');
  await page.route('**/*.woff2', (route) => route.abort());
  for (const width of widths) found.push(...(await shiftsOn(page, width, ['/', '/treatments/tca-cross/'])));
  expect(found).toEqual([]);
});

test('nothing jumps when saved answers are found while a page loads', async ({ page }) => {
  test.slow();
  await patient(page).answer(['Ice pick', 'Boxcar'], 'Deep', 'Type V', 'A few days');
  await watchShifts(page);
  await fontComesLate(page);
  // What was built has been seen by then.
  await comesLate(page, '**/assets/*.js');
  for (const width of widths) found.push(...(await shiftsOn(page, width, pagesWithAnswers)));
  expect(found).toEqual([]);
});
