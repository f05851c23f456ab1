import { expect, patient, test } from './journey.ts';
import { giveEyes } from './looks/eyes.ts';
import { smallTargets, sticksOut } from './looks/room.ts';

const pages = ['', 'scars/', 'home-care/', 'prevention/', 'questions/', 'glossary/'].map(
  (page) => `/learn/${page}`,
);

test('someone who reads first finds the answer to a question, its source, and the way to the four questions', async ({
  page,
}) => {
  const me = patient(page);
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Learn about acne scars' }).click();
  await me.arriveAt('Learn about acne scars');
  await page.getByRole('main').getByRole('link', { name: 'Questions people ask' }).click();
  await me.arriveAt('Questions people ask');
  await page.getByRole('link', { name: 'What does it cost?' }).click();
  await expect(page.getByRole('heading', { name: 'What does it cost?' })).toBeInViewport();
  const cost = page.getByRole('region', { name: 'What does it cost?' });
  await cost.getByText('Source: article (F170)').click();
  await expect(cost.getByText('Article, under “How much does ice pick scar treatment cost?”.')).toBeVisible();
  await page.goto('/learn/scars/');
  await page.getByRole('link', { name: 'Look at one of your scars' }).click();
  await me.arriveAt('Look at one of your scars');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing sticks out, a thumb finds everything, and the three kinds still stand side by side', async ({
    page,
  }) => {
    test.slow();
    await giveEyes(page);
    for (const path of pages) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect((await sticksOut(page)).faults, path).toEqual([]);
      expect((await smallTargets(page)).faults, path).toEqual([]);
      await page.getByLabel('Text size').selectOption('Very large');
      expect((await sticksOut(page)).faults, `${path} with larger text`).toEqual([]);
      await page.getByLabel('Text size').selectOption('Normal');
    }
    await page.goto('/learn/scars/');
    const tops = await page
      .getByRole('img', { name: /scar from the side$/ })
      .evaluateAll((drawings) => drawings.slice(0, 6).map((drawing) => drawing.getBoundingClientRect().top));
    expect(new Set(tops.slice(0, 3)).size).toBe(1);
  });
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and each source opened', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.goto('/learn/prevention/');
    const said = page.getByRole('listitem').filter({ hasText: 'Squeezing a spot makes inflammation worse.' });
    await said.getByText('Source: article (F154)').click();
    await expect(
      said.getByText('Article, under “The Dangers of Picking and Squeezing Blemishes”.'),
    ).toBeVisible();
  });
});
