import { expect, test } from '../journey.ts';
import { type Findings, giveEyes } from './eyes.ts';
import { smallTargets, sticksOut } from './room.ts';
import { everyStop } from './stops.ts';

/** A window of 1280 px at 400 %: 320 × 256, with four points of the screen to each. */
test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

test.beforeEach(async ({ page, allowedConsole }) => {
  allowedConsole.push('404');
  await giveEyes(page);
});

test('a thumb finds everything, and nothing sticks out: narrow, enlarged, and with larger text', async ({
  page,
}) => {
  test.slow();
  const faults: string[] = [];
  await everyStop(page, async (stop) => {
    const note = (what: string, found: Findings, atLeast: number) => {
      faults.push(...found.faults.map((fault) => `${what} at ${stop}: ${fault}`));
      expect(found.measured, `${what} at ${stop}`).toBeGreaterThanOrEqual(atLeast);
    };
    note('at 400 %', await sticksOut(page), 30);
    await page.setViewportSize({ width: 320, height: 640 });
    note('at 320 px', await sticksOut(page), 30);
    // Tall, so that many can be tried between two scrolls.
    await page.setViewportSize({ width: 360, height: 3000 });
    note('target', await smallTargets(page), 7);
    await page.getByLabel('Text size').selectOption('Very large');
    note('with larger text', await sticksOut(page), 30);
    await page.getByLabel('Text size').selectOption('Normal');
    await page.setViewportSize({ width: 320, height: 256 });
  });
  expect(faults).toEqual([]);
});
