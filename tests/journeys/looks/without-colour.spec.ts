import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { expect, openAll, patient, test } from '../journey.ts';
import { type Crop, crops, difference, drawn, placesOf } from './pixels.ts';

/** Small marks are compared as a good screen shows them. */
test.use({ deviceScaleFactor: 2, viewport: { width: 900, height: 700 } });

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
  test.slow();
  const me = patient(page);
  const sights = await sightsOf(page);
  await me.start();
  await me.next();
  await expect(page.locator('.error-text')).toContainText('Error:');
  const input = page.getByRole('checkbox').first();
  await input.scrollIntoViewIfNeeded();
  for (const { name, see } of sights) {
    await see();
    const states: Crop[] = [];
    for (const chosen of [false, true]) {
      await input.setChecked(chosen);
      await page.mouse.move(0, 0);
      await page.getByRole('heading', { level: 1 }).focus();
      states.push(...(await crops(page, await placesOf([input]), 30)));
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
  test.slow();
  const sights = await sightsOf(page);
  await patient(page).answer(['Ice pick', 'Boxcar', 'Rolling'], 'Deep', 'Type V', 'A few days');
  await openAll(page);
  await cautionsByWord(page);
  await layOut(page);
  const marks = await page.locator('.mark').all();
  const pictures = await page.locator('.drawing').all();
  const bar = page.locator('.recovery-scale');
  const parts = [
    ':has(> .taken) > .cell',
    ':has(> .hatch) > .cell',
    ':not(:has(.taken, .hatch)) > .cell',
    ' .limit',
  ];
  const named = await page.locator('.mark').allTextContents();
  expect(named.length).toBeGreaterThanOrEqual(8);
  expect(pictures.length).toBe(3);
  const places = await placesOf([
    ...marks.map((mark) => mark.locator('svg')),
    ...pictures,
    ...parts.map((part) => bar.locator(`g${part}`).first()),
  ]);
  for (const { name, see } of sights) {
    await see();
    const seen = await crops(page, places);
    expect(lookAlike(named, seen), name).toEqual([]);
    const [taken, unknown, over, limit] = seen.slice(-4);
    if (!taken || !unknown || !over || !limit) throw new Error('four parts are compared');
    expect(difference(taken, over), name).toBeGreaterThan(0.2);
    expect(difference(taken, unknown), name).toBeGreaterThan(0.2);
    expect(difference(unknown, over), name).toBeGreaterThan(0.05);
    expect(drawn(limit), name).toBeGreaterThan(0.02);
    for (const picture of seen.slice(named.length, -4)) expect(drawn(picture), name).toBeGreaterThan(0.01);
  }
});

/** Lays out side by side what is to be compared: the page itself is too long to be photographed often. */
function layOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const marks = new Map([...document.querySelectorAll('.mark')].map((mark) => [mark.textContent, mark]));
    const bars = ['.taken', '.hatch', '.limit'].map((part) =>
      document.querySelector(`.recovery-scale:has(${part})`),
    );
    const pictures = [...document.querySelectorAll('.option-picture')].slice(0, 3);
    // On whole pixels, each at a place of its own: the same shape must come out the same.
    const board = [[...marks.values()], bars, pictures].flatMap((column, across) =>
      column.map((shown, down) => {
        const place = document.createElement('div');
        if (shown) place.append(shown.cloneNode(true));
        Object.assign(place.style, { position: 'absolute', left: `${across * 300}px` });
        place.style.top = `${down * (across === 2 ? 160 : 40)}px`;
        return place;
      }),
    );
    document.body.replaceChildren(...board);
  });
}

/**
 * The marks that cannot be told from each other, by their words. Standings are told from standings and fits from
 * fits: a half-filled circle may stand for the middle of either.
 */
function lookAlike(marks: readonly string[], seen: readonly Crop[]): readonly string[] {
  const fits = new Set<string>(Object.values(words.option.fits).map(({ word }) => word));
  const pairs = marks.flatMap((one, at) =>
    marks.slice(at + 1).map((other, after) => [one, other, at, at + 1 + after] as const),
  );
  return pairs
    .filter(([one, other]) => fits.has(one) === fits.has(other))
    .filter(([, , one, other]) => {
      const [first, second] = [seen[one], seen[other]];
      return !first || !second || difference(first, second) < 0.06;
    })
    .map(([one, other]) => `${one} = ${other}`);
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
