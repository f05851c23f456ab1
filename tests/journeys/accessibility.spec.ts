import { treatmentIds } from '#rules';
import { passesEveryRule } from './axe.ts';
import { expect, load, openAll, patient, test } from './journey.ts';

const pages = [
  '/',
  '/questions/scar-type/',
  '/questions/scar-type/help/',
  '/treatments/',
  ...treatmentIds.map((id) => `/treatments/${id}/`),
  '/learn/',
  '/learn/scars/',
  '/learn/home-care/',
  '/learn/prevention/',
  '/learn/questions/',
  '/learn/glossary/',
  '/nowhere/',
];

test.describe('without answers', () => {
  for (const path of pages) {
    test(`${path} passes every rule of axe`, async ({ page, allowedConsole }) => {
      if (path === '/nowhere/') allowedConsole.push('404');
      await load(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await openAll(page);
      await passesEveryRule(page);
    });
  }
});

test('every page of the way passes, empty, in error and answered', async ({ page }) => {
  test.slow();
  const me = patient(page);
  await me.start();
  await me.next();
  await expect(page.getByRole('alert')).toBeVisible();
  await passesEveryRule(page);
  await me.scars('Ice pick', 'Boxcar');
  await me.arriveAt('How deep are your deepest scars?');
  await me.next();
  await passesEveryRule(page);
  await me.depth('I’m not sure');
  await me.arriveAt('How does your skin react to the sun?');
  await openAll(page);
  await passesEveryRule(page);
  await page.getByRole('link', { name: 'Help me find my skin type' }).click();
  await me.arriveAt('Find your skin type');
  await page.getByRole('button', { name: 'Use this and go back' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await passesEveryRule(page);
  await page.goBack();
  await me.skin('Type V');
  await me.arriveAt('How long could you accept visible healing?');
  await passesEveryRule(page);
  await me.downtime('A few days');
  await me.arriveAt('A few more details');
  await passesEveryRule(page);
  await me.next();
  await me.arriveAt('Check your answers');
  await passesEveryRule(page);
  await me.seeOptions();
  await passesEveryRule(page);
  await openAll(page);
  await passesEveryRule(page);
  await page.getByRole('button', { name: 'Add to my visit sheet' }).first().click();
  for (const path of ['/visit/', '/what-if/']) {
    await load(page, path);
    await expect(page.getByRole('link', { name: 'Visit sheet', exact: true })).toBeVisible();
    await openAll(page);
    await passesEveryRule(page);
  }
  await load(page, '/');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
  await passesEveryRule(page);
  await load(page, '/treatments/tca-cross/');
  await expect(page.getByRole('heading', { name: 'For your answers' })).toBeVisible();
  await openAll(page);
  await passesEveryRule(page);
});
