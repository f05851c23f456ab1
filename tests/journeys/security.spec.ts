import { expect, patient, test } from './journey.ts';

test('the policy stands in the page as well, and lets through the one style block in it and no other', async ({
  page,
}) => {
  await page.goto('/');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const { headers: sent } = await page.request.get('/').then((response) => ({ headers: response.headers() }));
  expect(sent['content-security-policy']?.replace("frame-ancestors 'none'; ", '')).toBe(meta);
  expect(await page.locator('style').count()).toBe(1);
});

test('an address that leads nowhere is answered with 404 and a page that leads on', async ({
  page,
  allowedConsole,
}) => {
  allowedConsole.push('404');
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await patient(page).arriveAt(/Sunken acne scars/);
});

test('trusted types are enforced: a string does not become markup', async ({ page, allowedConsole }) => {
  allowedConsole.push('TrustedHTML', 'policy: require-trusted-types-for');
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>no</p>';
      return 'let through';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'other';
    }
  });
  expect(outcome).toBe('refused');
});
