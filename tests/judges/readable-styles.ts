import type { Page } from '@playwright/test';
import { standingStill } from '../journeys/journey.ts';

/**
 * Some judges cannot read all of today's style sheets, and then judge nothing without a word: ACE knows no `oklch()`,
 * Alfa knows neither that nor `light-dark()`, and drops a whole sheet that holds one `@container`. For them the colours
 * of the tokens are written as `rgb()`, as the browser shows them at the moment, and the container rules, which only
 * lay out, are left out of what a script can read. On screen nothing changes.
 */
export async function withReadableStyles<Result>(page: Page, judge: () => Promise<Result>): Promise<Result> {
  await page.evaluate(() => {
    const root = document.documentElement;
    const probe = document.createElement('i');
    root.append(probe);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const tokens = rules.flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []));
    const shown = [...new Set(tokens)]
      .filter((name) => name.startsWith('--'))
      .flatMap((name) => {
        const value = getComputedStyle(root).getPropertyValue(name);
        if (!CSS.supports('color', value)) return [];
        probe.style.color = `var(${name})`;
        const [red, green, blue, alpha] = window.eyes.colour(getComputedStyle(probe).color);
        const channels = [red, green, blue].map((channel) => Math.round(channel * 255));
        return [[name, `rgba(${[...channels, alpha].join(', ')})`] as const];
      });
    probe.remove();
    for (const [name, value] of shown) root.style.setProperty(name, value);
    for (const sheet of document.styleSheets) {
      const readable = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSContainerRule));
      Object.defineProperty(sheet, 'cssRules', { configurable: true, value: readable });
    }
  });
  try {
    return await standingStill(page, judge);
  } finally {
    await page.evaluate(() => {
      document.documentElement.removeAttribute('style');
      for (const sheet of document.styleSheets) Reflect.deleteProperty(sheet, 'cssRules');
    });
  }
}
