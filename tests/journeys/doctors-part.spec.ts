import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { passesEveryRule } from './axe.ts';
import { doctor } from './doctor.ts';
import { expect, patient, test } from './journey.ts';
import { plain, print } from './paper.ts';

const { onOption, marks, questions } = words.doctor;
const sheet = words.visit.sheet;

type Visit = {
  readonly scars: readonly string[];
  readonly depth: string;
  readonly skin: string;
  readonly downtime: string;
  readonly onSheet: readonly string[];
  readonly leftOut: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly plan: string;
  readonly questions: readonly string[];
};

const note = 'Three visits, six weeks apart. Sunscreen from today; we look again in March.';
const asked = ['How do you feel about coming back three times?', 'Is there a week without appointments?'];

/** Visits as they come: a few options, some of them left out, a note or two, a plan, something to think over. */
const visits: readonly [Visit, ...Visit[]] = [
  {
    scars: ['Ice pick'],
    depth: 'Deep',
    skin: 'Type V',
    downtime: 'A few days',
    onSheet: ['TCA CROSS', 'Punch excision'],
    leftOut: ['Punch excision', 'Dermal fillers'],
    notes: { 'TCA CROSS': note },
    plan: 'Lift first, then resurface',
    questions: asked,
  },
  {
    scars: ['Rolling'],
    depth: 'Shallow',
    skin: 'Type II',
    downtime: 'About a week',
    onSheet: ['Subcision', 'Dermal fillers', 'Professional microneedling'],
    leftOut: ['Dermal fillers'],
    notes: { Subcision: 'Cheeks first.\nBruises for some days.', 'Professional microneedling': note },
    plan: 'Subcision with fillers',
    questions: asked,
  },
  {
    scars: ['Ice pick', 'Boxcar', 'Rolling'],
    depth: 'Deep',
    skin: 'Type VI',
    downtime: 'Two weeks or more',
    onSheet: ['TCA CROSS', 'Subcision', 'Fractional ablative laser'],
    leftOut: ['Punch excision'],
    notes: { 'TCA CROSS': note, Subcision: 'Cheeks first.' },
    plan: 'Lift first, then resurface',
    questions: asked,
  },
];

for (const visit of visits) {
  test(`what the doctor adds for ${visit.scars.join(', ')} goes onto the one page of the sheet, marked`, async ({
    page,
  }) => {
    await see(page, visit);
    const options = page.getByRole('region', { name: words.doctor.sheet.options });
    for (const option of visit.leftOut) await expect(options).toContainText(`${option} ${marks.leftOut}`);
    await page.getByRole('textbox', { name: sheet.notes }).fill('Needling in 2024.\nIt helped a little.');
    for (const format of ['A4', 'Letter'] as const) {
      const { text, pages, tagged } = await print(page, format);
      expect(tagged).toBe(true);
      expect(pages.length, format).toBe(1);
      const said = [
        ...visit.leftOut.map((option) => `${option} ${marks.leftOut}`),
        ...Object.values(visit.notes).map((typed) => `${marks.note} ${plain(typed)}`),
        `${visit.plan} ${marks.plan}`,
        ...visit.questions.map((question) => `${marks.other} ${question}`),
      ];
      for (const line of said) expect(text).toContain(line);
      expect(text).not.toContain(words.doctor.sheet.travels);
    }
  });
}

test('on paper and in a person’s own few colours the doctor’s part has lines of its own', async ({
  page,
}) => {
  await see(page, visits[0]);
  const lines = () =>
    page
      .locator('.sheet .doctors, .sheet .doctor-mark')
      .evaluateAll((elements) =>
        elements.map((element) => getComputedStyle(element).borderInlineStartStyle).sort(),
      );
  const expected = [...Array(3).fill('double'), ...Array(6).fill('solid')];
  await page.emulateMedia({ media: 'print' });
  expect(await lines()).toEqual(expected);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await lines()).toEqual(expected);
});

test('a note without end or spaces breaks its lines, on a narrow screen too, and the sheet is two pages at most', async ({
  page,
}) => {
  await see(page, {
    ...visits[0],
    notes: { 'TCA CROSS': 'x'.repeat(500), Subcision: '\u202E<b>y</b>\n'.repeat(40) },
  });
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { pages, text } = await print(page, 'A4');
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(text.replaceAll(' ', '')).toContain('x'.repeat(500));
});

test('the sheet with a doctor’s part passes every rule of axe', async ({ page }) => {
  await see(page, visits[0]);
  await passesEveryRule(page);
});

/** A consultation from its first answer to the sheet. */
async function see(page: Page, visit: Visit | undefined): Promise<void> {
  if (!visit) throw new Error('no such visit');
  const me = doctor(page);
  await me.open();
  for (const scar of visit.scars) await me.scar(scar).click();
  await me.answer('Depth', visit.depth).click();
  await me.answer('Skin type', visit.skin).click();
  await me.answer('Visible healing they could accept', visit.downtime).click();
  const options = new Set([...visit.onSheet, ...visit.leftOut, ...Object.keys(visit.notes)]);
  for (const option of options) {
    await me.row(option).click();
    if (visit.onSheet.includes(option))
      await me.focus.getByRole('button', { name: /^Add to my visit sheet/ }).click();
    await me.focus.getByText('The doctor’s part on this option').click();
    if (visit.leftOut.includes(option))
      await me.focus.getByRole('button', { name: new RegExp(`^${onOption.leaveOut}`) }).click();
    const typed = visit.notes[option];
    if (typed !== undefined) await me.focus.getByRole('textbox', { name: onOption.note(option) }).fill(typed);
  }
  await me.view('Plans').click();
  await me.focus.getByRole('radio', { name: visit.plan }).check();
  await me.view('Questions').click();
  for (const question of visit.questions) {
    await me.focus.getByRole('textbox', { name: questions.add }).fill(question);
    await me.focus.getByRole('button', { name: sheet.add, exact: true }).click();
  }
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await patient(page).arriveAt(sheet.title);
}
