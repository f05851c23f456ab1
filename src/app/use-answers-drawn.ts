import { useDeferredValue, useEffect, useInsertionEffect, useRef } from 'react';
import { useFlow, useFlowSelector } from '#questionnaire';
import { answersToCome } from './early/attributes.ts';

/**
 * Lets the page be seen once it is drawn with the answers that were stored (`early.ts`), or there are none. What was
 * ticked before the app took the page over is then ticked once more: now it counts, beside what was stored.
 */
export function useAnswersDrawn(): void {
  const flow = useFlow();
  // Pages that are long draw them piece by piece, and are done when this is.
  const drawn = useDeferredValue(useFlowSelector(({ context }) => context.answers));
  const ticked = useRef<Iterable<HTMLInputElement>>([]);
  // The last moment before the forms put in what they know.
  useInsertionEffect(() => {
    ticked.current = document.querySelectorAll<HTMLInputElement>('input:checked:not([checked])');
  }, []);
  useEffect(() => {
    if (flow.getSnapshot().context.answers !== drawn) return;
    document.documentElement.removeAttribute(answersToCome);
    // Once React is done here, each on its own: the next one is pressed on a page that knows of the one before. Not by
    // `click()`, which does nothing while the box is being clicked: a click can be what made React take the page over.
    for (const input of ticked.current)
      queueMicrotask(() => input.checked || input.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    ticked.current = [];
  }, [flow, drawn]);
}
