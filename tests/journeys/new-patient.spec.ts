import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { doctor } from './doctor.ts';
import { expect, patient, test } from './journey.ts';

/** Everything in which a browser could keep something of a page. */
function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    const cached = await Promise.all(
      caches.map(async (name) => {
        const cache = await window.caches.open(name);
        const kept = await cache.matchAll();
        return Promise.all(kept.map(async (response) => response.url + (await response.text())));
      }),
    );
    // What the app itself keeps to work without a network is no trace; a word of the patient in it would be.
    const words = cached.flat().flatMap((text) => text.match(/token(one|two)/gi) ?? []);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value, checked, type }) => (['radio', 'checkbox'].includes(type) ? checked : value),
    );
    return JSON.stringify({
      local: { ...window.localStorage },
      session: { ...window.sessionStorage },
      cookies: document.cookie,
      databases,
      words,
      state: window.history.state,
      address: window.location.href,
      title: document.title,
      page: document.documentElement.outerHTML,
      fields,
    });
  });
}

/** A patient with every kind of trace: answers, an option on the sheet, notes and a question in their own words. */
async function seePatient(page: Page) {
  const me = doctor(page);
  await me.scar('Rolling').click();
  await me.answer('Depth', 'Deep').click();
  await me.row('Subcision').click();
  await me.focus.getByRole('button', { name: /Add to my visit sheet/ }).click();
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await patient(page).arriveAt(words.visit.sheet.title);
  await page.getByRole('textbox', { name: words.visit.sheet.notes }).fill('Tokenone since 2019');
  await page.getByRole('textbox', { name: words.visit.sheet.own }).fill('Is tokentwo possible?');
  await page.getByRole('button', { name: words.visit.sheet.add, exact: true }).click();
  await expect(page.getByText('Is tokentwo possible?').first()).toBeVisible();
  return me;
}

test('one press, and nothing of the patient before is left anywhere', async ({ page, context }) => {
  const me = doctor(page);
  await me.open();
  const blank = JSON.parse(await everything(page));
  await seePatient(page);
  await page.getByRole('button', { name: 'New patient' }).click();
  await me.isThere();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const after = await everything(page);
  expect(after).not.toMatch(/tokenone|tokentwo/i);
  const { page: _, ...left } = JSON.parse(after);
  const { page: __, ...before } = blank;
  expect(left).toEqual(before);
  expect(left.address).toMatch(/\/consultation\/$/);
  expect(left.state).toBeNull();
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);

  // Not by the way back, and not by loading anew.
  for (const step of [() => page.goBack(), () => page.reload()]) {
    await step();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await everything(page)).not.toMatch(/tokenone|tokentwo/i);
  }
});

test('what was saved on the device by a person goes as well; what belongs to the device stays', async ({
  page,
}) => {
  await patient(page).answer(['Boxcar'], 'Shallow', 'Type II', 'None');
  await page.getByLabel('Text size').selectOption('Large');
  const me = doctor(page);
  await me.open();
  await expect(me.scar('Boxcar')).not.toBeChecked();
  await page.getByRole('button', { name: 'New patient' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([
    'scar-options.device.preferences',
  ]);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('the end of a consultation leaves nothing either, and what was stored before counts again', async ({
  page,
}) => {
  await patient(page).answer(['Boxcar'], 'Shallow', 'Type II', 'None');
  const me = doctor(page);
  await me.open();
  await seePatient(page);
  await page.getByRole('link', { name: 'End the consultation' }).click();
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
  expect(await everything(page)).not.toMatch(/tokenone|tokentwo/i);
  // A page that the browser brings back from its memory is blank.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await everything(page)).not.toMatch(/tokenone|tokentwo/i);
  await page.goto('/options/');
  await expect(page.getByRole('link', { name: /boxcar scars/ })).toBeVisible();
});
