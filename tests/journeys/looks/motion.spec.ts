import type { Page } from '@playwright/test';
import { expect, load, patient, test } from '../journey.ts';
import { foreseen } from './motion.ts';

declare global {
  interface Window {
    /** How many animations ran at once, at most, since the page was opened. */
    mostAnimations: number;
  }
}

/** Looks at every frame, so that no short movement passes unseen. */
async function watchAnimations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.mostAnimations = 0;
    const look = () => {
      window.mostAnimations = Math.max(window.mostAnimations, document.getAnimations().length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function step(page: Page): Promise<number> {
  const me = patient(page);
  await watchAnimations(page);
  await me.start();
  await me.scars('Rolling');
  await me.arriveAt('How deep are your deepest scars?');
  await page.getByRole('link', { name: 'Back' }).click();
  await me.scars();
  await me.depth('Shallow');
  await me.arriveAt('How does your skin react to the sun?');
  return page.evaluate(() => window.mostAnimations);
}

test.describe('where the person asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves from question to question, nor from picture to picture', async ({ page }) => {
    expect(await step(page)).toBe(0);
    expect(await foreseen(page)).toEqual([]);
    await load(page, '/treatments/punch-excision/');
    const picture = page.getByRole('status').filter({ hasText: / of / });
    const before = await picture.textContent();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(picture).not.toHaveText(before ?? '');
    expect(await page.evaluate(() => window.mostAnimations)).toBe(0);
    expect(await foreseen(page)).toEqual([]);
    await load(page, '/');
    expect(await foreseen(page)).toEqual([]);
  });
});

test('elsewhere a step fades, so that the check above has something to find', async ({ page }) => {
  expect(await step(page)).toBeGreaterThan(0);
});
