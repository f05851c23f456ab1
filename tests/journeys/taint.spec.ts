import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { doctor } from './doctor.ts';
import { expect, load, patient, test } from './journey.ts';
import { follow, taint } from './traces.ts';

/**
 * What a person says and writes turns up nowhere but on the page and in what the app keeps on the device: in no
 * address, title, request, referrer, cookie, file name, cache or foreign key. That nothing is written to the console
 * and nothing leaves the origin is held by every journey.
 */
test.use({ serviceWorkers: 'allow' });

const sheet = words.visit.sheet;
let written = 0;
const word = (who: string) => `taint-${who}-${++written}`;

/** Writes a word into each field for text on the page, whatever it is for. */
async function writeEverywhere(page: Page, who: string): Promise<number> {
  const fields = page.locator('main :is(textarea, input:not([type]), input[type=text], input[type=search])');
  let count = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(word(who));
    count += 1;
  }
  return count;
}

test('of a patient, from the first question to the sheet, its link, its text, its files and paper', async ({
  page,
  context,
}) => {
  const traces = await follow(context);
  const me = patient(page);
  await me.start();
  await me.scars('Ice pick', 'Rolling');
  await me.depth('Deep');
  await me.skin('Type VI');
  await me.downtime('About a week');
  await me.arriveAt('A few more details');
  for (const detail of await page.locator('main').getByRole('radio').all()) await detail.check();
  await me.next();
  await me.seeOptions();
  await traces.look(page);

  await page.getByRole('button', { name: /^Add to my visit sheet ?: TCA CROSS$/ }).click();
  await page.getByRole('link', { name: 'All about TCA CROSS' }).first().click();
  await me.arriveAt('TCA CROSS');
  await load(page, '/what-if/');
  await page
    .getByRole('button', { name: /^Try this answer/ })
    .first()
    .click();
  await me.arriveAtOptions();
  await load(page, '/what-matters/');
  await page.getByRole('checkbox', { name: words.visit.concerns.cost, exact: true }).check();
  expect(await writeEverywhere(page, 'patient')).toBe(1);
  await load(page, '/compare/');
  for (const name of ['TCA CROSS', 'Subcision']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await traces.look(page);
  await load(page, '/how-it-decides/');
  expect(await writeEverywhere(page, 'patient')).toBe(1);

  await load(page, '/visit/');
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  expect(await writeEverywhere(page, 'patient')).toBe(3);
  await page.getByRole('button', { name: sheet.save, exact: true }).click();
  await page.getByRole('button', { name: sheet.add, exact: true }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await page.getByRole('button', { name: words.link.panel.make }).click();
  const link = await page.getByRole('textbox', { name: words.link.panel.label }).inputValue();
  await page.getByText(words.record.panel.text.show).click();
  for (const { action } of [words.record.panel.files.answers, words.record.panel.files.questions]) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: action }).click();
    await coming;
  }
  await page.pdf();
  await page.reload();
  const kept = await traces.look(page);

  // What was written is there, and was looked for: in the app's own place, and nowhere else.
  expect(new Set(kept.match(new RegExp(taint, 'gi'))).size).toBeGreaterThanOrEqual(3);
  expect(kept).toContain('ice-pick');
  const [, code = 'no code'] = link.split('#');
  expect(kept).not.toContain(code);
  expect([...traces.faults]).toEqual([]);
});

test('of a consultation and a clinic: nothing of the patient and the doctor is kept at all', async ({
  page,
  context,
}) => {
  const traces = await follow(context);
  await load(page, '/clinic/');
  await page.getByRole('group', { name: 'Subcision offered?' }).getByRole('radio', { name: 'Yes' }).check();
  expect(await writeEverywhere(page, 'clinic')).toBe(2);

  const me = doctor(page);
  await me.open();
  await me.view('Link, keys').click();
  expect(await writeEverywhere(page, 'doctor')).toBe(1);
  await me.focus.getByRole('button', { name: 'Open it' }).click();
  await page.getByLabel('Paste the link, or its code').fill('v1.0000302SH3BY7E58');
  await me.focus.getByRole('button', { name: 'Open it' }).click();
  await me.scar('Ice pick').click();
  await me.answer('Skin type', 'Type VI').click();
  await me.row('Subcision').click();
  await me.focus.getByRole('button', { name: /^Add to my visit sheet/ }).click();
  await me.focus.getByText('The doctor’s part on this option').click();
  expect(await writeEverywhere(page, 'doctor')).toBe(1);
  await me.view('Questions').click();
  expect(await writeEverywhere(page, 'doctor')).toBe(1);
  await me.focus.getByRole('button', { name: sheet.add, exact: true }).click();
  await me.view('Note').click();
  await page.getByText(words.doctor.record.show).click();
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await patient(page).arriveAt(sheet.title);
  expect(await writeEverywhere(page, 'patient')).toBe(2);
  await page.getByRole('button', { name: sheet.add, exact: true }).click();
  await expect(page.locator('main')).toContainText(/taint-doctor-\d+/);
  await page.getByRole('button', { name: words.link.panel.make }).click();
  await page.pdf();
  const kept = await traces.look(page);
  expect(kept.match(/taint-\w+?-/g)).toEqual(['taint-clinic-', 'taint-clinic-']);
  expect(kept).not.toMatch(/ice-pick|rolling|deep|week/);
  expect([...traces.faults]).toEqual([]);
});

test('the check sees a word in each of these places', async ({ page, context, allowedConsole }) => {
  allowedConsole.push('404');
  const traces = await follow(context);
  await load(page, '/');
  const coming = page.waitForEvent('download');
  await page.evaluate(async (said) => {
    await cookieStore.set('a', said);
    document.title = said;
    window.name = said;
    sessionStorage.setItem('a', said);
    localStorage.setItem(said, 'a');
    indexedDB.open(said);
    history.replaceState({ said }, '', `/options/?depth=${said}`);
    const cache = await caches.open('a');
    await cache.put('/options/', new Response(said));
    await fetch(`/${said}`);
    await fetch('/', { method: 'POST', body: said, headers: { 'X-Said': said } });
    await fetch('/', { referrerPolicy: 'unsafe-url' });
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob([said]));
    file.download = said;
    file.click();
  }, 'taint-check-0');
  await coming;
  await traces.look(page);
  const places = [...traces.faults].map((fault) => fault.split(':')[0]);
  expect([...new Set(places)].sort()).toEqual([
    'address',
    'asked for',
    'cached',
    'cookie',
    'databases',
    'file name',
    'header',
    'history',
    'referrer',
    'sent',
    'session storage',
    'storage key',
    'title',
    'window name',
  ]);
});
