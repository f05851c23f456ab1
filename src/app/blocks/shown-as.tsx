import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  state: 'hover' | 'focus-visible' | 'checked' | 'open';
  /** Which elements inside are in this state. */
  of: string;
  children: ReactNode;
};

/** Shows what is inside in a state that only a pointer, the focus or a press gives. */
export function ShownAs({ state, of, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const element of host.current?.querySelectorAll(of) ?? []) {
      if (state === 'checked' && element instanceof HTMLInputElement) element.checked = true;
      else if (state === 'open' && element instanceof HTMLDetailsElement) element.open = true;
      else element.setAttribute('data-shown-as', state);
    }
  }, [state, of]);
  return (
    <div ref={host} className="shown-as">
      {children}
    </div>
  );
}

const forced = /:(hover|focus-visible)/g;

/** The app's own rules for the pointer and the focus, once more for what is shown so: nothing is styled twice. */
export function RulesForShownStates() {
  const [rules, setRules] = useState('');
  useEffect(() => {
    setRules([...document.styleSheets].flatMap(({ cssRules }) => copies(cssRules)).join('\n'));
  }, []);
  return <style>{rules}</style>;
}

function copies(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.selectorText.search(forced) >= 0
      ? [`${rule.selectorText.replace(forced, '[data-shown-as="$1"]')} { ${rule.style.cssText} }`]
      : [],
  );
}
