import { useDeferredValue, useEffect, useInsertionEffect, useRef } from 'react';
import { useFlow, useFlowSelector } from '#questionnaire';
import { answersToCome, type Field } from './early/attributes.ts';

/**
 * Lets the page be seen once it is drawn with the answers that were stored (`early.ts`), or there are none. What was
 * ticked and typed before the app took the page over is then entered once more, in the same order: now it counts,
 * beside what was stored.
 */
export function useAnswersDrawn(): void {
  const flow = useFlow();
  // Pages that are long draw them piece by piece, and are done when this is.
  const drawn = useDeferredValue(useFlowSelector(({ context }) => context.answers));
  const touched = useRef<readonly (() => void)[]>([]);
  // The last moment before the forms put in what they know.
  useInsertionEffect(() => {
    touched.current = [...(window.touchedEarly ?? [])].map(asItStands);
    window.touchedEarly = undefined;
  }, []);
  useEffect(() => {
    if (flow.getSnapshot().context.answers !== drawn) return;
    document.documentElement.removeAttribute(answersToCome);
    // Once React is done here, each on its own: the next one is entered on a page that knows of the one before.
    for (const enter of touched.current) queueMicrotask(enter);
    touched.current = [];
  }, [flow, drawn]);
}

/** @returns enters in a field what stands in it now */
function asItStands(field: Field): () => void {
  const { value } = field;
  // Not by `click()`, which does nothing while the box is being clicked: a click can be what made React take the page
  // over.
  if (isChecked(field))
    return () => isChecked(field) || field.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return () => {
    if (!value || !/text|search/.test(field.type)) return;
    const stored = field.value && field.value !== value ? `${field.value} ` : '';
    // React hears of a text only where it differs from the one that was put in last.
    field.value = stored;
    field.setRangeText(value, stored.length, stored.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

const isChecked = (field: Field) => field.matches(':checked');
