import type { Page } from '@playwright/test';
import type { Findings } from './eyes.ts';

/**
 * The contrast of every piece of text with what lies behind it, whatever its size: 7 to 1.
 * What cannot be pressed at the moment is left out, as in WCAG.
 */
export function textContrast(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const { colour, over, backdrop, contrast, shown, told } = window.eyes;
    const faults: string[] = [];
    let measured = 0;
    const opacity = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
    const judge = (element: Element, css: string, part = '') => {
      const [red, green, blue, alpha] = colour(css);
      const behind = backdrop(element);
      const ratio = contrast(over([red, green, blue, alpha * opacity(element)], behind), behind);
      measured += 1;
      if (ratio < 7) faults.push(`${ratio.toFixed(2)} ${told(element)}${part}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const judged = new Set<Element>();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || judged.has(element) || texts.currentNode.nodeValue?.trim() === '') continue;
      judged.add(element);
      if (element.closest('noscript, title, desc, :disabled, option') || !shown(element)) continue;
      const style = getComputedStyle(element);
      judge(element, element.closest('svg') ? style.fill : style.color);
    }
    for (const element of document.body.querySelectorAll('select, :not(svg *)')) {
      if (!shown(element)) continue;
      if (element.matches('select')) judge(element, getComputedStyle(element).color);
      for (const part of ['::before', '::after']) {
        const { content, color } = getComputedStyle(element, part);
        if (!['none', 'normal'].includes(content) && !content.startsWith('""')) judge(element, color, part);
      }
    }
    return { measured, faults };
  });
}

/**
 * The edge of everything that can be pressed or filled in at the moment, against what is beside it: 3 to 1 outside, and inside
 * too unless the filling itself stands out. What has neither edge nor filling is text, and measured as text.
 */
export function edgeContrast(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const { colour, over, backdrop, contrast, shown, told } = window.eyes;
    const faults: string[] = [];
    let measured = 0;
    const controls = document.querySelectorAll(
      'a, button:enabled:not([aria-disabled=true]), select, textarea, summary, :has(> input)',
    );
    for (const control of [...controls].filter(shown)) {
      const style = getComputedStyle(control);
      const outside = backdrop(control.parentElement);
      const filling = contrast(backdrop(control), outside);
      const edge = over(colour(style.borderLeftColor), outside);
      const bordered = style.borderTopStyle !== 'none' && style.borderLeftStyle !== 'none';
      const outer = bordered ? contrast(edge, outside) : 1;
      if (outer === 1 && filling === 1) continue;
      measured += 1;
      const inner = Math.max(contrast(edge, backdrop(control)), filling);
      const ratio = bordered ? Math.min(outer, inner) : filling;
      if (ratio < 3) faults.push(`${ratio.toFixed(2)} ${told(control)}`);
    }
    return { measured, faults };
  });
}

/** The lines and fillings of the recovery scale, which say something of their own: 3 to 1. */
export function scaleContrast(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const { colour, over, backdrop, contrast, shown, told } = window.eyes;
    const faults: string[] = [];
    let measured = 0;
    for (const scale of [...document.querySelectorAll('.recovery-scale')].filter(shown)) {
      const behind = backdrop(scale);
      for (const shape of scale.querySelectorAll('path')) {
        const { fill, stroke } = getComputedStyle(shape);
        const ratios = [fill, stroke]
          .filter((paint) => paint !== 'none')
          .map((paint) => contrast(over(colour(paint), behind), behind));
        measured += 1;
        if (Math.max(...ratios) < 3) faults.push(`${ratios.join()} ${told(shape)}`);
      }
    }
    return { measured, faults };
  });
}
