import type { Page } from '@playwright/test';

/** Every element that moves and would never stop. */
export function endless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations === Number.POSITIVE_INFINITY)
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? '') : '')),
  );
}

/** Every element, with what stands before and after it, for which the styles foresee a movement. */
export function foreseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moves = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const { animationDuration, transitionDuration, scrollBehavior } = style;
        const still = !moves(animationDuration) && !moves(transitionDuration) && scrollBehavior === 'auto';
        return still ? [] : [`${element.tagName}.${element.className}${part}`];
      }),
    );
  });
}
