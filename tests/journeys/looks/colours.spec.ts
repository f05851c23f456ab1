import { expect, test } from '../journey.ts';
import { edgeContrast, scaleContrast, textContrast } from './contrast.ts';
import { type Findings, giveEyes } from './eyes.ts';
import { ringsByTab, ringsInTurn } from './focus-ring.ts';
import { everyStop } from './stops.ts';

test.beforeEach(async ({ page, allowedConsole }) => {
  allowedConsole.push('404');
  await giveEyes(page);
});

test('in light and dark, text stands out 7 to 1, controls and rings 3 to 1, everywhere', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  const measured = { text: 0, edges: 0, scale: 0, rings: 0 };
  await everyStop(page, async (stop) => {
    const note = (what: keyof typeof measured, found: Findings, atLeast: number) => {
      measured[what] += found.measured;
      faults.push(...found.faults.map((fault) => `${what} at ${stop}: ${fault}`));
      expect(found.measured, `${what} at ${stop}`).toBeGreaterThanOrEqual(atLeast);
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      note('text', await textContrast(page), 18);
      note('edges', await edgeContrast(page), 4);
      note('scale', await scaleContrast(page), 0);
      // By Tab once for each kind of page; in the other scheme, and in each state of a page, the rings alone.
      const byTab = colorScheme === 'light' && !/in error|answered|options, unfolded/.test(stop);
      note('rings', await (byTab ? ringsByTab(page) : ringsInTurn(page)), 7);
    }
  });
  expect(faults).toEqual([]);
  expect(measured.text).toBeGreaterThan(5000);
  expect(measured.scale).toBeGreaterThan(200);
});
