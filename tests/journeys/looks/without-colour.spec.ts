import type { Page } from '@playwright/test';
import { expect, patient, test } from '../journey.ts';
import { type Crop, crop, difference, drawn } from './pixels.ts';
import { openAll } from './stops.ts';

/** Small marks are compared as a good screen shows them. */
test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 900 } });

type Sight = { readonly name: string; readonly see: () => Promise<unknown> };

/** The ways of seeing without the colours as they were meant. */
async function sightsOf(page: Page): Promise<readonly Sight[]> {
  const devtools = await page.context().newCDPSession(page);
  const deficient = (type: 'none' | 'achromatopsia' | 'protanopia' | 'deuteranopia' | 'tritanopia') =>
    devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
  return [
    ...(['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const).map((type) => ({
      name: type,
      see: () => deficient(type),
    })),
    ...(['light', 'dark'] as const).map((colorScheme) => ({
      name: `forced colours, ${colorScheme}`,
      see: async () => {
        await deficient('none');
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
      },
    })),
  ];
}

test('what is chosen can be told from what is not, however colours are seen', async ({ page }) => {
  const me = patient(page);
  const sights = await sightsOf(page);
  await me.start();
  await me.next();
  await expect(page.locator('.error-text')).toContainText('Error:');
  const input = page.getByRole('checkbox').first();
  const card = page.locator('.choice').first();
  for (const { name, see } of sights) {
    await see();
    const states: Crop[] = [];
    for (const chosen of [false, true]) {
      await input.setChecked(chosen);
      await page.mouse.move(0, 0);
      await page.getByRole('heading', { level: 1 }).focus();
      states.push(await crop(page, card.locator('input'), 30));
    }
    const [before, after] = states;
    if (!before || !after) throw new Error('two states are compared');
    // A tick and a thicker edge.
    expect(difference(before, after), name).toBeGreaterThan(0.1);
  }
});

test('standings, recovery, cautions and drawings can be told apart, however colours are seen', async ({
  page,
}) => {
  const sights = await sightsOf(page);
  await patient(page).answer(['Ice pick', 'Boxcar', 'Rolling'], 'Deep', 'Type V', 'A few days');
  await openAll(page);
  await cautionsByWord(page);
  const pictures = page.locator('.option-picture .drawing');
  for (const { name, see } of sights) {
    await see();
    expect(await marksThatLookAlike(page), name).toEqual([]);
    await cellsFromEachOther(page, name);
    for (const picture of [pictures.first(), pictures.nth(1)])
      expect(drawn(await crop(page, picture)), name).toBeGreaterThan(0.02);
  }
});

/** One crop of each mark by its word: all shapes differ, and the same shape is the same elsewhere. */
async function marksThatLookAlike(page: Page): Promise<readonly string[]> {
  const words = await page.locator('.mark').allTextContents();
  const seen = new Map<string, Crop>();
  for (const [index, word] of words.entries()) {
    if (seen.has(word)) continue;
    seen.set(word, await crop(page, page.locator('.mark').nth(index).locator('svg')));
  }
  expect(seen.size).toBeGreaterThanOrEqual(8);
  const shapes = [...seen];
  return shapes.flatMap(([word, one], index) =>
    shapes
      .slice(index + 1)
      .flatMap(([other, two]) => (difference(one, two) < 0.06 ? [`${word} = ${other}`] : [])),
  );
}

/** The cells of the recovery bars: still healing, over, unknown. */
async function cellsFromEachOther(page: Page, name: string): Promise<void> {
  const cell = (which: string) => page.locator(`.recovery-scale g${which} > .cell`).first();
  const crops = [
    await crop(page, cell(':has(.taken)')),
    await crop(page, cell(':has(.hatch)')),
    await crop(page, cell(':not(:has(.taken, .hatch))')),
  ] as const;
  const [taken, unknown, over] = crops;
  expect(difference(taken, over), name).toBeGreaterThan(0.2);
  expect(difference(taken, unknown), name).toBeGreaterThan(0.2);
  expect(difference(unknown, over), name).toBeGreaterThan(0.05);
  const limit = await crop(page, page.locator('.recovery-scale .limit').first());
  expect(drawn(limit), name).toBeGreaterThan(0.2);
}

/** How firm a caution is stands before it in words. */
async function cautionsByWord(page: Page): Promise<void> {
  const level = async (which: string) =>
    new Set(await page.locator(`${which} .caution-level`).allTextContents());
  const [firm, soft] = [await level('.caution-firm'), await level('.caution:not(.caution-firm)')];
  expect(firm.size).toBe(1);
  expect([...soft].length).toBeGreaterThan(0);
  expect([...firm].some((word) => soft.has(word) || word.trim() === '')).toBe(false);
}
