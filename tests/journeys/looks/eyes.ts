import type { Page } from '@playwright/test';

/** A colour as the screen gets it: red, green, blue and how opaque, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

type Eyes = {
  readonly colour: (css: string) => Colour;
  readonly over: (top: Colour, under: Colour) => Colour;
  readonly backdrop: (element: Element | null) => Colour;
  readonly contrast: (one: Colour, other: Colour) => number;
  readonly shown: (element: Element) => boolean;
  readonly told: (element: Element) => string;
};

declare global {
  interface Window {
    /** What the looks journeys bring into the page to measure with. */
    eyes: Eyes;
  }
}

/** Gives every page that is opened from here on the means to measure its colours. */
export async function giveEyes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const known = new Map<string, Colour>();
    /** The browser itself turns any notation of a colour into what it shows. */
    const colour = (css: string): Colour => {
      const before = known.get(css);
      if (before) return before;
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const found: Colour = [red / 255, green / 255, blue / 255, alpha / 255];
      known.set(css, found);
      return found;
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (part: number, below: number) => part * top[3] + below * (1 - top[3]);
      return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1];
    };
    const backdrop = (element: Element | null): Colour => {
      if (!element) return [1, 1, 1, 1];
      const style = getComputedStyle(element);
      if (style.backgroundImage !== 'none') throw new Error(`a picture behind: ${told(element)}`);
      const own = colour(style.backgroundColor);
      return own[3] === 1 ? own : over(own, backdrop(element.parentElement));
    };
    const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const luminance = ([red, green, blue]: Colour) =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    window.eyes = { colour, over, backdrop, contrast, shown, told };
  });
}

/** What a measure found: how much it looked at, and what is not as it should be. */
export type Findings = { readonly measured: number; readonly faults: readonly string[] };
