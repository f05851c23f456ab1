import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { expect, patient, test } from './journey.ts';
import { print } from './paper.ts';

const text = words.visit.sheet;

/** Scars, depth, skin, downtime, and what goes on the sheet: people as they come. */
const cases = [
  [['Ice pick'], 'Deep', 'Type V', 'A few days', ['TCA CROSS', 'Punch excision']],
  [
    ['Rolling'],
    'Shallow',
    'Type II',
    'About a week',
    ['Subcision', 'Dermal fillers', 'Professional microneedling'],
  ],
  [['Boxcar'], 'I’m not sure', 'Type IV', 'None', ['Fractional ablative laser', 'No procedure for now']],
  [
    ['Ice pick', 'Boxcar', 'Rolling'],
    'Deep',
    'Type VI',
    'Two weeks or more',
    ['TCA CROSS', 'Subcision', 'Fractional ablative laser', 'Daily sunscreen'],
  ],
  [['I’m not sure'], 'I’m not sure', 'I’m not sure', 'I’m not sure', ['No procedure for now']],
] as const;

for (const [scars, depth, skin, downtime, options] of cases) {
  test(`the sheet for ${scars.join(', ')} (${depth}) is one page, two at most, and says what the screen says`, async ({
    page,
  }) => {
    await patient(page).answer(scars, depth, skin, downtime);
    await gather(page, options);
    await page.getByRole('textbox', { name: text.notes }).fill('Needling in 2024.\nIt helped a little.');
    const said = await saidOnScreen(page);
    expect(said.length).toBeGreaterThan(25);
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, text: printed, tagged } = await print(page, format);
      expect(tagged).toBe(true);
      expect(pages.length).toBeLessThanOrEqual(options.length <= 3 ? 1 : 2);
      const together = withoutSpaces(printed);
      for (const line of said) expect(together).toContain(withoutSpaces(line));
      expect(together).toContain(withoutSpaces('Needling in 2024. It helped a little.'));
      expect(printed).not.toContain(text.edit);
      expect(printed).not.toContain(text.notesHint);
    }
  });
}

test('what one tab puts on the sheet, the other tab shows', async ({ page, context }) => {
  await patient(page).answer(['Rolling'], 'Deep', 'Type III', 'About a week');
  const other = await context.newPage();
  await other.goto('/visit/');
  await expect(other.getByRole('region', { name: text.options })).toContainText(text.noOptions);
  await gather(page, ['Subcision']);
  await expect(other.getByRole('region', { name: text.options })).toContainText('Subcision');
  await other.getByRole('textbox', { name: text.notes }).fill('Ask about work');
  await expect(page.getByRole('textbox', { name: text.notes })).toHaveValue('Ask about work');
  await other.getByRole('button', { name: words.app.erase.button }).click();
  await expect(page.getByRole('link', { name: text.empty.action })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('work');
});

test('by keyboard alone: an option onto the sheet, a question reworded, another removed, notes written', async ({
  page,
}) => {
  await patient(page).answer(['Rolling'], 'Deep', 'Type III', 'About a week');
  const press = async (key: string) => page.keyboard.press(key);
  await page.getByRole('button', { name: /Add to my visit sheet ?: Subcision$/ }).focus();
  await press('Enter');
  await expect(page.getByRole('button', { name: /Take off my visit sheet ?: Subcision$/ })).toBeFocused();
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).focus();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeFocused();
  await page.getByRole('button', { name: /Edit ?: What change is realistic/ }).focus();
  await press('Enter');
  await press('ControlOrMeta+a');
  await page.keyboard.type('What can I hope for?');
  await press('Tab');
  await press('Enter');
  await expect(page.getByText('What can I hope for?', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: text.questions })).toBeFocused();
  await press('Tab');
  await press('Tab');
  await press('Enter');
  await expect(page.getByText(text.removed(1))).toBeVisible();
});

async function gather(page: Page, options: readonly string[]): Promise<void> {
  for (const option of options) {
    const folded = page.locator('details.disclosure-group:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByRole('button', { name: new RegExp(`^Add to my visit sheet ?: ${option}$`) }).click();
  }
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
}

/** Every line of the sheet that can be read, without what is there for pressing or writing. */
function saidOnScreen(page: Page): Promise<readonly string[]> {
  return page.locator('.sheet').evaluate((sheet) =>
    [...sheet.querySelectorAll('h2, dt, dd, li, p')]
      .filter((element) => !element.closest('.screen-only, details, [hidden]'))
      .map((element) => {
        const copy = element.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const pressed of copy.querySelectorAll('.screen-only, details')) pressed.remove();
        return copy.textContent ?? '';
      })
      .filter((line) => line.trim() !== ''),
  );
}

function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '');
}
