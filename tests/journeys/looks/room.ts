import type { Page } from '@playwright/test';
import type { Findings } from './eyes.ts';

/**
 * Where a thumb can press: from the middle of what is drawn, the reach to each side in which the browser would
 * give the press to it (or to the label of an input), at least 44 px across and 44 px high. A link inside a running
 * sentence is as high as its line, as WCAG 2.5.8 allows.
 */
export function smallTargets(page: Page): Promise<Findings> {
  return page.evaluate(async () => {
    const { told, shown } = window.eyes;
    const faults: string[] = [];
    let measured = 0;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const inSentence = (element: Element) => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.textContent ?? '';
      return around.replace(element.textContent ?? '', '').trim().length > 0;
    };
    const targets = document.querySelectorAll<HTMLElement>('a, button:enabled, select, summary, input');
    for (const target of [...targets].filter(shown)) {
      if (inSentence(target)) continue;
      if (target.matches('.skip-link')) target.focus();
      const { top, bottom } = target.getBoundingClientRect();
      // Scrolling costs time: only where it is needed.
      if (top < 50 || bottom > window.innerHeight - 50) target.scrollIntoView({ behavior: 'instant' });
      // What is laid out only near the window is there with the next frame but one.
      for (
        let frames = 0;
        frames < 3 && !target.checkVisibility({ contentVisibilityAuto: true });
        frames += 1
      )
        await frame();
      const [box] = target.getClientRects();
      if (!box) continue;
      measured += 1;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hits = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        const label = hit?.closest('label')?.control;
        return hit !== null && (target.contains(hit) || label === target);
      };
      // In leaps, then halving the last one: asking the browser at every point takes too long.
      const reach = (dx: number, dy: number, enough: number) => {
        let sure = 0;
        while (sure < enough && hits(dx * Math.min(sure + 11, enough), dy * Math.min(sure + 11, enough)))
          sure = Math.min(sure + 11, enough);
        for (let leap = 8; leap >= 1; leap /= 2)
          if (sure + leap <= enough && hits(dx * (sure + leap), dy * (sure + leap))) sure += leap;
        return sure;
      };
      const across = (dx: number, dy: number) => {
        if (!hits(0, 0)) return 0;
        const before = reach(-dx, -dy, 43);
        return before + 1 + reach(dx, dy, 43 - before);
      };
      const [wide, high] = [across(1, 0), across(0, 1)];
      target.blur();
      if (wide < 44 || high < 44) faults.push(`${wide}×${high} ${told(target)}`);
    }
    window.scrollTo(0, 0);
    return { measured, faults };
  });
}

/** Whatever reaches past the window sideways, or is cut off inside a box that does not scroll. */
export function sticksOut(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const { told, shown } = window.eyes;
    const faults: string[] = [];
    const width = window.innerWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over > 0) faults.push(`the page scrolls sideways by ${over}`);
    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => shown(element) && !element.closest('svg *') && !element.matches('.visually-hidden'),
    );
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    for (const element of all) {
      const { left, right } = element.getBoundingClientRect();
      for (let box = element.parentElement; ; box = box.parentElement) {
        if (box && scrolls(box)) break;
        if (box && getComputedStyle(box).contentVisibility === 'auto') {
          // Cut off some way past its edge, at which its own width does not tell while it is far from the window.
          const edge = box.getBoundingClientRect();
          const margin = Number.parseFloat(getComputedStyle(box).overflowClipMargin) + 0.5;
          if (left < edge.left - margin || right > edge.right + margin)
            faults.push(`cut off with ${told(element)} inside ${told(box)}`);
        }
        if (box) continue;
        if (left < -0.5 || right > width + 0.5)
          faults.push(`${Math.round(left)}–${Math.round(right)} ${told(element)}`);
        break;
      }
      const cuts = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (cuts && !scrolls(element) && getComputedStyle(element).overflowX !== 'visible')
        faults.push(`cut off inside ${told(element)}`);
    }
    return { measured: all.length, faults };
  });
}
