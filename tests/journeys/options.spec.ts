import { words } from '#words/after-questions';
import { expect, patient, test } from './journey.ts';

test('the options are seen before what is folded in them is drawn, and stand still when it comes', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const me = patient(page);
  await me.start();
  await me.scars('Ice pick', 'Rolling');
  await me.depth('Deep');
  await me.skin('Type IV');
  await me.downtime('About a week');
  await me.skipDetails();
  await me.arriveAt(words.check.title);
  const show = page.getByRole('button', { name: words.check.confirm });
  const [seen, whole, shifted] = await show.evaluate(async (button: HTMLElement) => {
    const look = () => {
      const folded = [...document.querySelectorAll('main details:not([open]) > .disclosure-body')];
      return {
        title: document.querySelector('h1')?.textContent,
        groups: document.querySelectorAll('.group').length,
        // The first group is unfolded, and its cards have all that is seen of them.
        card: document.querySelector('.option')?.querySelectorAll(':not(.disclosure-body *)').length,
        blank: folded.filter((body) => body.childElementCount === 0).length,
        forPaper: document.querySelectorAll('.on-paper').length,
      };
    };
    const shifted: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const { node } of Reflect.get(entry, 'sources'))
          if (node?.closest?.('.options-layout')) shifted.push(node.outerHTML.slice(0, 80));
    }).observe({ type: 'layout-shift' });
    button.click();
    await Promise.resolve();
    const seen = look();
    do await new Promise(requestAnimationFrame);
    while (look().blank > 0 || look().forPaper === 0);
    await new Promise((idle) => requestIdleCallback(idle));
    return [seen, look(), shifted] as const;
  });
  expect(seen.title).toBe(words.option.options.title);
  expect(seen.blank).toBeGreaterThan(20);
  expect(seen.forPaper).toBe(0);
  expect(seen.card).toBeGreaterThan(50);
  expect(whole).toEqual({ ...seen, blank: 0, forPaper: 1 });
  expect(shifted).toEqual([]);
});
