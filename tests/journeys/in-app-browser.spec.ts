import { expect, patient, test } from './journey.ts';

// The browsers inside chats and mail have less than others: no printing, no sending, no clipboard.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    for (const missing of ['print', 'open']) Reflect.deleteProperty(Window.prototype, missing);
    Reflect.deleteProperty(window, 'print');
    Object.defineProperty(window, 'print', { value: undefined });
    for (const missing of ['share', 'canShare', 'clipboard']) {
      Object.defineProperty(Navigator.prototype, missing, { value: undefined });
    }
  }),
);

test('inside another app: no button is there that would do nothing, and the way to keep the sheet is told', async ({
  page,
}) => {
  await patient(page).answer(['Rolling'], 'Deep', 'Type V', 'A few days');
  await page.goto('/visit/');
  await expect(page.getByText('To print or keep this page, use the menu of your browser.')).toBeVisible();
  await expect(page.getByRole('button', { name: /print/i })).toHaveCount(0);
  await page.goto('/how-it-decides/');
  await patient(page).arriveAt('How it decides');
  await expect(page.getByRole('button', { name: /print/i })).toHaveCount(0);
});

test('what is typed is at least 16 pixels high, so that no phone zooms in and stays there', async ({
  page,
}) => {
  await patient(page).answer(['Rolling'], 'Deep', 'Type V', 'A few days');
  const small: string[] = [];
  let fields = 0;
  for (const path of [
    '/visit/',
    '/what-matters/',
    '/how-it-decides/statements/',
    '/clinic/',
    '/consultation/',
    '/about/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const sizes = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'input:not([type=radio], [type=checkbox], [type=file]), select, textarea',
        ),
      ].map((field) => ({
        field: field.outerHTML.slice(0, 80),
        size: Number.parseFloat(getComputedStyle(field).fontSize),
      })),
    );
    fields += sizes.length;
    small.push(
      ...sizes.filter(({ size }) => size < 16).map(({ field, size }) => `${path} ${size}: ${field}`),
    );
  }
  expect(fields).toBeGreaterThan(12);
  expect(small).toEqual([]);
});
