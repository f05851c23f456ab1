import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { passesEveryRule } from './axe.ts';
import { expect, test } from './journey.ts';

const row = (page: Page, name: string) => page.getByRole('group', { name: `${name} offered?` });
const input = (page: Page) => page.getByLabel('Open a profile file');

/** A file in an envelope that is in order, with this in it. */
const profileFile = (profile: object, name = 'clinic.json') =>
  file(JSON.stringify({ app: 'scar-options', kind: 'clinic-profile', version: 1, profile }), name);
const file = (text: string, name = 'clinic.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openClinic(page: Page): Promise<void> {
  await page.goto('/clinic/');
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic profile' })).toBeVisible();
}

/** A clinic that offers one option, checked in 2020, and does not offer another. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name of the clinic').fill('Clinic A');
  await row(page, 'Subcision').getByRole('radio', { name: 'Yes' }).check();
  await row(page, 'Subcision').getByLabel('Device or product').fill('Needle B');
  await row(page, 'Subcision').getByLabel('Approval checked on').fill('2020-01-31');
  await row(page, 'Dermal fillers').getByRole('radio', { name: 'No', exact: true }).check();
}

async function expectFilledIn(page: Page): Promise<void> {
  await expect(page.getByLabel('Name of the clinic')).toHaveValue('Clinic A');
  await expect(row(page, 'Subcision').getByLabel('Device or product')).toHaveValue('Needle B');
  await expect(row(page, 'Subcision').getByLabel('Approval checked on')).toHaveValue('2020-01-31');
  await expect(row(page, 'Dermal fillers').getByRole('radio', { name: 'No', exact: true })).toBeChecked();
}

test('a profile is kept, saved, erased, and read back; a broken file changes nothing', async ({ page }) => {
  await openClinic(page);
  await fillIn(page);
  await page.reload();
  await expectFilledIn(page);
  await expect(row(page, 'Subcision').getByText('Checked more than a year ago')).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the profile as a file' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('scar-options-clinic.json');
  const content = readFileSync(await saved.path(), 'utf8');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page).toHaveURL('/');
  // By links, as a person goes: the page's code came after the app.
  await page.getByRole('link', { name: 'Clinic profile' }).click();
  await expect(page.getByLabel('Name of the clinic')).toHaveValue('');

  await input(page).setInputFiles(file(content.replace('2020-01-31', '2020-01-32')));
  await expect(page.getByRole('heading', { name: '“clinic.json” cannot be used' })).toBeFocused();
  await expect(page.getByText('Subcision, Approval checked on')).toBeVisible();
  await expect(page.getByLabel('Name of the clinic')).toHaveValue('');

  await input(page).setInputFiles(file(content));
  await expect(page.getByRole('heading', { name: 'What “clinic.json” would change' })).toBeFocused();
  await page.getByRole('button', { name: 'Replace the profile' }).click();
  await expectFilledIn(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Clinic profile' }).click();
  await expectFilledIn(page);
});

test('a profile that is on the device is there for a page whose code comes later, and is not overwritten', async ({
  page,
}) => {
  await openClinic(page);
  await fillIn(page);
  await page.goto('/treatments/');
  await page.getByRole('link', { name: 'Clinic profile' }).click();
  await expectFilledIn(page);
});

test('half a date, typed by keys, is told of and not taken for none', async ({ page }) => {
  await openClinic(page);
  await fillIn(page);
  const day = row(page, 'Subcision').getByLabel('Approval checked on');
  await day.focus();
  await page.keyboard.press('Backspace');
  await page.getByLabel('Name of the clinic').focus();
  await expect(row(page, 'Subcision').getByText('Enter a whole date from 2000 to 2099')).toBeVisible();
  await page.reload();
  await expectFilledIn(page);
});

test('the page passes every rule of axe: filled in, in error, with a broken and a good file', async ({
  page,
}) => {
  await openClinic(page);
  await fillIn(page);
  await row(page, 'Subcision').getByLabel('Device or product').fill('x'.repeat(121));
  await page.getByRole('button', { name: 'Save the profile as a file' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await input(page).setInputFiles(file('{', 'a.json'));
  await expect(page.getByRole('heading', { name: '“a.json” cannot be used' })).toBeVisible();
  await passesEveryRule(page);
  await input(page).setInputFiles(profileFile({ opensLinksInConsultation: true, offers: {} }, 'b.json'));
  await expect(page.getByRole('heading', { name: 'What “b.json” would change' })).toBeVisible();
  await passesEveryRule(page);
});

test('at 320 px nothing has to be scrolled sideways, however long the words', async ({ page }) => {
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 320, height: 640 });
  await openClinic(page);
  await fillIn(page);
  await row(page, 'Dermal fillers').getByRole('radio', { name: 'Yes' }).check();
  await input(page).setInputFiles(profileFile({ ['x'.repeat(200)]: 1 }, `${'long-'.repeat(12)}.json`));
  await expect(page.getByRole('heading', { name: /cannot be used/ })).toBeVisible();
  expect(await width()).toBe(320);
  const offers = { subcision: { offered: true, device: 'x'.repeat(120) } };
  await input(page).setInputFiles(profileFile({ opensLinksInConsultation: true, offers }));
  await expect(page.getByRole('table')).toBeVisible();
  expect(await width()).toBe(320);
});
