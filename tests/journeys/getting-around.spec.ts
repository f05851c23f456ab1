import { words } from '#words/after-questions';
import { expect, load, patient, test } from './journey.ts';

test('Back and Forward show the right question with the right answer', async ({ page }) => {
  const me = patient(page);
  await me.start();
  await me.scars('Boxcar', 'Rolling');
  await me.depth('Shallow');
  await me.arriveAt('How does your skin react to the sun?');
  await page.goBack();
  await me.arriveAt('How deep are your deepest scars?');
  await expect(page.getByRole('radio', { name: 'Shallow' })).toBeChecked();
  await page.goBack();
  await me.arriveAt('What do your scars look like?');
  await expect(page.getByRole('checkbox', { name: 'Rolling' })).toBeChecked();
  await page.goForward();
  await page.goForward();
  await me.arriveAt('How does your skin react to the sun?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Back brings a long page back to the place it was left at', async ({ page }) => {
  await load(page, '/how-it-decides/statements/');
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  await page.evaluate(() => window.scrollTo(0, 1500));
  await expect.poll(place).toBe(1500);
  await page
    .getByRole('link', { name: words.app.allOptions, exact: true })
    .evaluate((link: HTMLElement) => link.click());
  await patient(page).arriveAt(words.app.allOptions);
  await expect.poll(place).toBe(0);
  await page.goBack();
  await patient(page).arriveAt('Every statement and its source');
  await expect.poll(place).toBe(1500);
});

test('a choice that was not sent off yet is there after Back and after a reload', async ({ page }) => {
  const me = patient(page);
  await me.start();
  await me.scars('Boxcar');
  await page.getByRole('radio', { name: 'Deep' }).check();
  await page.goBack();
  await me.arriveAt('What do your scars look like?');
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Deep' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Deep' })).toBeChecked();
});

test('a link to a later page leads to the first open question and says why', async ({ page }) => {
  const me = patient(page);
  for (const later of [
    '/questions/depth/',
    '/questions/skin-type/help/',
    '/questions/details/',
    '/check/',
    '/options/',
  ]) {
    await page.goto(later);
    await me.arriveAt('What do your scars look like?');
    await expect(page).toHaveURL('/questions/scar-type/');
    await expect(page.getByRole('status').filter({ hasText: 'One thing first' })).toBeVisible();
  }
});

test('a second press on Continue in the same moment goes one question on', async ({ page }) => {
  const me = patient(page);
  await me.start();
  await me.scars('Rolling');
  await page.getByRole('radio', { name: 'Deep' }).check();
  await page.goBack();
  await me.arriveAt('What do your scars look like?');
  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await me.arriveAt('How does your skin react to the sun?');
});

test('each step puts focus on the heading and says itself in the title; the first load does not', async ({
  page,
}) => {
  const me = patient(page);
  await page.goto('/questions/scar-type/');
  await me.arriveAt('What do your scars look like?');
  await expect(page).toHaveTitle('What do your scars look like? · Scar Options');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await me.scars('Rolling');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('How deep are your deepest scars? · Scar Options');
  await page.getByRole('link', { name: 'Back' }).click();
  await me.arriveAt('What do your scars look like?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Back went back in the browser's own history, so that there is a Forward.
  await page.goForward();
  await me.arriveAt('How deep are your deepest scars?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await me.next();
  await expect(page).toHaveTitle('Error: How deep are your deepest scars? · Scar Options');
  await expect(page.getByRole('alert')).toBeFocused();
  const address = page.url();
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Shallow' })).toBeFocused();
  expect(page.url()).toBe(address);
});

test('saved answers: continue where you left off, or start afresh', async ({ page }) => {
  const me = patient(page);
  await me.start();
  await me.scars('Rolling');
  await me.depth('Deep');
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await me.arriveAt('How does your skin react to the sun?');
  await page.goto('/');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await me.arriveAt('What do your scars look like?');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('erase everything leaves no trace on the device, from any page', async ({ page }) => {
  const me = patient(page);
  await me.answer(['Rolling'], 'Deep', 'Type VI', 'None');
  await page.getByLabel('Text size').selectOption('Large');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await me.arriveAt(/Sunken acne scars/);
  await expect(page.getByRole('status').filter({ hasText: 'Everything has been erased' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
  await page.goBack();
  await me.arriveAt('What do your scars look like?');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('without answers, every option can be read all the same', async ({ page }) => {
  await page.goto('/treatments/');
  await page.getByRole('link', { name: 'Subcision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Subcision' })).toBeVisible();
  const healing = page.getByRole('term').filter({ hasText: 'What healing is like' }).locator('..');
  await expect(healing.getByRole('definition')).toHaveText(
    'The sources do not say. Ask your doctor: What is healing like, and how long would people see it?',
  );
  await page.getByText('Source: another published source (S063)').click();
  await expect(page.getByText(/Ramadan/)).toBeVisible();
});
