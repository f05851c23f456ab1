import { flushSync } from 'react-dom';

const pace: KeyframeAnimationOptions = { duration: 350, easing: 'ease' };
let sliding: readonly Animation[] = [];

/**
 * Makes a change at once, and lets every option slide from where it was to where it then stands, unless less motion is
 * wanted. Nothing is held back for it: what was pressed is painted with the first picture of the slide.
 */
export function slide(change: () => void): void {
  const moves = 'animate' in Element.prototype;
  if (!moves || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  // One that is still on its way goes on from where it is seen.
  const before = placesOfOptions();
  for (const animation of sliding) animation.cancel();
  flushSync(change);
  // All places first: to ask for one after something was set in motion would lay the page out once more.
  const moved = [...placesOfOptions()].flatMap(([option, { element, left, top }]) => {
    const was = before.get(option);
    if (!was || (was.left === left && was.top === top)) return [];
    return [{ element, from: `translate(${was.left - left}px, ${was.top - top}px)` }];
  });
  sliding = moved.map(({ element, from }) => element.animate({ transform: [from, 'none'] }, pace));
}

/** Where each option is seen, in CSS pixels from the corner of the window. */
function placesOfOptions() {
  const options = [...document.querySelectorAll<HTMLElement>('[data-option]')];
  return new Map(
    options.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [element.dataset['option'], { element, left, top }];
    }),
  );
}
