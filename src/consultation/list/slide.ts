import { flushSync } from 'react-dom';

let latest: ViewTransition | undefined;

/**
 * Makes a change, and lets every option slide to its new place where the browser can do that and motion is welcome.
 * The names that the browser slides by are there only meanwhile: a step to another page knows nothing of them.
 */
export function slide(change: () => void): void {
  if (!('startViewTransition' in document) || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  document.documentElement.classList.add('options-slide');
  nameOptions(true);
  const transition = document.startViewTransition(() => {
    nameOptions(false);
    flushSync(change);
    nameOptions(true);
  });
  latest = transition;
  const done = () => {
    // The next answer was pressed meanwhile: the names are in use again.
    if (latest !== transition) return;
    nameOptions(false);
    document.documentElement.classList.remove('options-slide');
  };
  // A transition that gives way to the next one has made its change all the same.
  transition.ready.catch(() => undefined);
  transition.finished.then(done, done);
}

function nameOptions(named: boolean): void {
  for (const option of document.querySelectorAll<HTMLElement>('[data-option]'))
    if (named) option.style.viewTransitionName = `option-${option.dataset['option']}`;
    // Asked for first: of an attribute it has not written out yet, Chromium leaves an empty one behind.
    else if (option.hasAttribute('style')) option.removeAttribute('style');
}
