import type { Locator, Page } from 'playwright-core';

/** Event timing says nothing of what is painted sooner than this. */
export const soonest = 16;

/** Makes a page note how long each press takes, from the event to the next paint. Before the page is opened. */
export async function noteEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Of moves and hovers, which answer nothing, the browser makes no interaction.
        if (Reflect.get(entry, 'interactionId')) durations.push(entry.duration);
      }
    });
    const threshold = { type: 'event', durationThreshold: 16 };
    observer.observe(threshold);
  });
}

/** Slows the page's thread down, as a cheap phone does. Navigating may undo it. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Presses with a real mouse, on the label where there is one, as a person does.
 * @returns milliseconds from the event to the next paint, in steps of 8: of the slowest event of the press
 */
export async function press(page: Page, target: Locator): Promise<number> {
  await target.waitFor({ state: 'attached' });
  await settled(page);
  const { x, y } = await target.evaluate((element) => {
    const labels: unknown = Reflect.get(element, 'labels');
    const label: unknown = labels instanceof NodeList ? labels[0] : undefined;
    const shown = label instanceof Element ? label : element;
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = shown.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await settled(page);
  await page.evaluate(() => {
    Reflect.get(window, 'durations').length = 0;
  });
  await page.mouse.click(x, y);
  await settled(page);
  return page.evaluate((least) => Math.max(least, ...Reflect.get(window, 'durations')), soonest);
}

/** Until the page has painted and has nothing left to do. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          setTimeout(() => requestIdleCallback(() => done(), { timeout: 2000 }), 100),
        );
      }),
  );
}
