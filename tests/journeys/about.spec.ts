import { reviewDue, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { passesEveryRule } from './axe.ts';
import { expect, openAll, patient, test } from './journey.ts';
import { giveEyes } from './looks/eyes.ts';
import { smallTargets, sticksOut } from './looks/room.ts';
import { plain, print } from './paper.ts';

const pages = ['/about/', '/about/checklist/'] as const;
const overdue = words.overdue.heading;

for (const path of pages) {
  test(`${path} passes every rule of axe`, async ({ page }) => {
    await page.goto(path);
    await openAll(page);
    await passesEveryRule(page);
  });
}

test('at 320 px nothing sticks out, and a thumb finds everything', async ({ page }) => {
  await giveEyes(page);
  for (const path of pages) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await openAll(page);
    const out = await sticksOut(page);
    expect(out.faults, path).toEqual([]);
    expect(out.measured, path).toBeGreaterThan(100);
    await page.setViewportSize({ width: 360, height: 3000 });
    const targets = await smallTargets(page);
    expect(targets.faults, path).toEqual([]);
    expect(targets.measured, path).toBeGreaterThan(25);
  }
});

test('the self-check is a table on paper: each point with its result, the reason, and the address to look at', async ({
  page,
}) => {
  await page.goto('/about/checklist/');
  const { text, pages: sheets, tagged } = await print(page, 'A4');
  expect(tagged).toBe(true);
  expect(sheets.length).toBeLessThanOrEqual(6);
  for (let number = 1; number <= 44; number += 1) expect(text).toContain(`${number}. `);
  expect(text).toContain('(/about/#funding)');
  for (const id of treatmentIds) expect(text).toContain(plain(words.option.treatmentNames[id]));
});

test('this aid’s own page says on paper what it folds on the screen', async ({ page }) => {
  await page.goto('/about/');
  const { text, pages: sheets } = await print(page, 'A4');
  expect(sheets.length).toBeLessThanOrEqual(5);
  expect(text).toContain('abstract seen: ');
});

test.describe('once the day for a check is over', () => {
  const at = (days: number) => new Date(Date.parse(`${reviewDue}T12:00Z`) + days * 86_400_000);

  test('the options say so on screen and on paper, and the day before they do not', async ({ page }) => {
    await page.clock.setFixedTime(at(-1));
    await patient(page).answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
    await expect(page.getByRole('heading', { name: overdue })).toHaveCount(0);
    await page.clock.setFixedTime(at(2));
    await page.reload();
    await expect(page.getByRole('heading', { name: overdue })).toBeVisible();
    await passesEveryRule(page);
    expect((await print(page, 'A4')).pages[0]).toContain(overdue);
  });

  test('the notice moves nothing that stands above it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const places = async (time: Date) => {
      await page.clock.setFixedTime(time);
      await page.goto('/treatments/tca-cross/');
      const above = page.locator('h1, .notice:first-of-type, .scene');
      return above.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
    };
    const before = await places(at(-1));
    const after = await places(at(2));
    await expect(page.getByRole('heading', { name: overdue })).toBeVisible();
    expect(before.length).toBeGreaterThan(2);
    expect(after.slice(0, before.length)).toEqual(before);
  });
});
