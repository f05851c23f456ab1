import { expect, patient, test } from './journey.ts';
import { subPath } from './playwright.config.ts';

test.use({ baseURL: `http://localhost:${subPath.port}` });

test('built for a sub-path, the whole way works there and never leaves it', async ({ page }) => {
  const me = patient(page);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/scars/')) outside.push(request.url());
  });
  await page.goto('/scars/');
  await page.getByRole('link', { name: 'Start the questions' }).click();
  await expect(page).toHaveURL('/scars/questions/scar-type/');
  await me.scars('Rolling');
  await me.depth('Deep');
  await me.skin('Type I');
  await me.downtime('None');
  await me.skipDetails();
  await me.seeOptions();
  await page.reload();
  await me.arriveAtOptions();
  await page.getByRole('link', { name: 'All about Subcision' }).click();
  await expect(page).toHaveURL('/scars/treatments/subcision/');
  expect(outside).toEqual([]);
});

test('a link to a later page under the sub-path leads to the first open question', async ({ page }) => {
  await page.goto('/scars/check/');
  await expect(page).toHaveURL('/scars/questions/scar-type/');
});
