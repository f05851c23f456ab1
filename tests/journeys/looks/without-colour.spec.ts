import type { Page } from '@playwright/test';
import { expect, patient, test } from '../journey.ts';
import { type Crop, crop, difference, drawn } from './pixels.ts';
import { openAll } from './stops.ts';

/** Small marks are compared as a good screen shows them. */
test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 900 } });

type Sight = { readonly name: string; readonly see: (page: Page) => Promise<void> };

const sights: readonly Sight[] = [
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `in forced colours, ${colorScheme}`,
    see: (page: Page) => page.emulateMedia({ forcedColors: 'active', colorScheme }),
  })),
  ...(['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const).map((type) => ({
    name: `with ${type}`,
    see: async (page: Page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
    },
  })),
];

for (const { name, see } of sights) {
  test(`${name}: what is chosen, missing, named, fitting and drawn can be told by shape or word`, async ({
    page,
  }) => {
    test.slow();
    await see(page);
    await chosenFromNotChosen(page);
    const me = patient(page);
    await me.answer(['Ice pick', 'Boxcar', 'Rolling'], 'Deep', 'Type V', 'A few days');
    await openAll(page);
    await marksFromEachOther(page);
    await cellsFromEachOther(page);
    await cautionsByWord(page);
    const pictures = page.locator('.option-picture .drawing');
    for (const picture of [pictures.first(), pictures.nth(1)])
      expect(drawn(await crop(page, picture))).toBeGreaterThan(0.02);
  });
}

async function chosenFromNotChosen(page: Page): Promise<void> {
  const me = patient(page);
  await me.start();
  await me.next();
  await expect(page.locator('.error-text')).toContainText('Error:');
  const card = page.locator('.choice').first();
  const before = await crop(page, card);
  await page.getByRole('checkbox').first().check();
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 1 }).focus();
  const after = await crop(page, card);
  // A tick and a frame: lines, so not much of the whole card.
  expect(difference(before, after)).toBeGreaterThan(0.005);
}

/** One crop of each mark by its word: all shapes differ, and the same shape is the same elsewhere. */
async function marksFromEachOther(page: Page): Promise<void> {
  const words = await page.locator('.mark').allTextContents();
  const seen = new Map<string, Crop>();
  for (const [index, word] of words.entries()) {
    if (seen.has(word)) continue;
    seen.set(word, await crop(page, page.locator('.mark').nth(index).locator('svg')));
  }
  expect(seen.size).toBeGreaterThanOrEqual(8);
  const shapes = [...seen];
  const alike = shapes.flatMap(([word, one], index) =>
    shapes
      .slice(index + 1)
      .flatMap(([other, two]) => (difference(one, two) < 0.06 ? [`${word} = ${other}`] : [])),
  );
  expect(alike).toEqual([]);
}

/** The cells of the recovery bars: still healing, over, unknown. */
async function cellsFromEachOther(page: Page): Promise<void> {
  const cell = (which: string) => page.locator(`.recovery-scale g${which} > .cell`).first();
  const crops = [
    await crop(page, cell(':has(.taken)')),
    await crop(page, cell(':has(.hatch)')),
    await crop(page, cell(':not(:has(.taken, .hatch))')),
  ] as const;
  const [taken, unknown, over] = crops;
  expect(difference(taken, over)).toBeGreaterThan(0.2);
  expect(difference(taken, unknown)).toBeGreaterThan(0.2);
  expect(difference(unknown, over)).toBeGreaterThan(0.05);
  const limit = await crop(page, page.locator('.recovery-scale .limit').first());
  expect(drawn(limit)).toBeGreaterThan(0.2);
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
