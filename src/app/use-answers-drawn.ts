import { useDeferredValue, useEffect } from 'react';
import { useFlow, useFlowSelector } from '#questionnaire';
import { answersToCome } from './early/attributes.ts';

/**
 * Lets the page be seen once it is drawn with the answers that were stored (`early.ts`), or there are none.
 * @param ticked what was ticked on the page before the app took it over, and is ticked once more, for now it counts
 */
export function useAnswersDrawn(ticked?: HTMLInputElement[]): void {
  const flow = useFlow();
  // Pages that are long draw them piece by piece, and are done when this is.
  const drawn = useDeferredValue(useFlowSelector(({ context }) => context.answers));
  useEffect(() => {
    if (flow.getSnapshot().context.answers !== drawn) return;
    document.documentElement.removeAttribute(answersToCome);
    for (const input of ticked?.splice(0) ?? []) if (!input.checked) input.click();
  }, [flow, drawn, ticked]);
}
