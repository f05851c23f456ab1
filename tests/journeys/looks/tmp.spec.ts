import { test } from '../journey.ts';

test('x', async ({ page }) => {
  await page.goto('/');
  console.log(
    await page.evaluate(() => {
      const s = [...document.querySelectorAll('.sourced')].slice(0, 3);
      const h = () =>
        s.map((e) => [e.getBoundingClientRect().height, e.parentElement!.getBoundingClientRect().height]);
      const a = h();
      for (const e of s) {
        const m = e.querySelector('summary')!;
        m.style.display = 'inline';
      }
      return JSON.stringify([a, h()]);
    }),
  );
});
