import type { Page } from '@playwright/test';
import type { Findings } from './eyes.ts';

type Rings = {
  readonly stops: readonly HTMLElement[];
  readonly reached: ReadonlySet<Element>;
  readonly faults: readonly string[];
};

declare global {
  interface Window {
    /** What has received focus since the round began, and what its ring lacked. */
    rings: Rings;
  }
}

/**
 * Goes once round the page by Tab. Whatever receives focus must show a ring, on itself or on the card around it:
 * at least 2 px wide, 3 to 1 against what is beside it, nowhere cut off; and everything must be reached.
 */
export async function ringsByTab(page: Page): Promise<Findings> {
  await watchRings(page);
  const stops = await page.evaluate(() => window.rings.stops.length);
  // Two more than there are stops: the round may pass by the browser's own controls.
  for (let press = 0; press < stops + 2; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { stops: all, reached, faults } = window.rings;
    // The radio buttons of a group are one stop: the arrow keys go on from there.
    const name = (element: Element) =>
      element.matches('[type=radio]') ? element.getAttribute('name') : null;
    const groups = new Set([...reached].map(name));
    const missed = all.filter((one) => !reached.has(one) && (name(one) === null || !groups.has(name(one))));
    return {
      measured: reached.size,
      faults: [...faults, ...missed.map((one) => `not reached: ${window.eyes.told(one)}`)],
    };
  });
}

/** The same rings where the way by Tab has been tried already: focus is put on each in turn, as the keyboard does. */
export async function ringsInTurn(page: Page): Promise<Findings> {
  await watchRings(page);
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { stops, reached, faults } = window.rings;
    for (const stop of stops) stop.focus({ preventScroll: true });
    return { measured: reached.size, faults };
  });
}

function watchRings(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { colour, over, backdrop, contrast, told } = window.eyes;
    const faults: string[] = [];
    const reached = new Set<Element>();
    const ringed = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const fault = (element: Element) => {
      const bearer = [element, element.parentElement].find((one) => one && ringed(one));
      if (!bearer) return 'no ring';
      const style = getComputedStyle(bearer);
      const beside = backdrop(bearer.parentElement);
      const ratio = contrast(over(colour(style.outlineColor), beside), beside);
      if (ratio < 3) return `ring ${ratio.toFixed(2)}`;
      const reach = Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset);
      const { left, top, right, bottom } = bearer.getBoundingClientRect();
      if (left < reach || right + reach > window.innerWidth) return 'ring cut off by the window';
      let scrolls = false;
      for (let box = bearer.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'visible') continue;
        const edge = box.getBoundingClientRect();
        // Where a box moves inside itself, what counts is the room there is once it has moved.
        const above = top - edge.top + box.scrollTop;
        const below = box.scrollHeight - above - (bottom - top);
        if (left - reach < edge.left || right + reach > edge.right || above < reach || below < reach)
          return `ring cut off by ${told(box)}`;
        scrolls ||= box.scrollHeight > box.clientHeight;
      }
      if (!scrolls && top + window.scrollY < reach) return 'ring cut off by the top of the window';
      return null;
    };
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:enabled, select, textarea, summary, input:enabled',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || reached.has(target) || !stops.includes(target)) return;
      reached.add(target);
      const found = fault(target);
      if (found) faults.push(`${found}: ${told(target)}`);
    });
    window.rings = { stops, reached, faults };
  });
}
