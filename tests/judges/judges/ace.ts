import { readFileSync } from 'node:fs';
import type { Judge } from '../judge.ts';
import { withReadableStyles } from '../readable-styles.ts';

type Result = {
  readonly ruleId: string;
  readonly value: readonly [string, 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  readonly message: string;
  readonly snippet: string;
  readonly node: Node;
};

declare global {
  interface Window {
    ace?: {
      readonly Checker: new () => {
        readonly check: (
          document: Document,
          policies: readonly string[],
        ) => Promise<{ readonly results: readonly Result[] }>;
      };
    };
  }
}

const engine = readFileSync('node_modules/accessibility-checker-engine/ace-window.js', 'utf8');

/** IBM's Equal Access engine, with IBM's own requirements, which hold those of WCAG 2.2 A and AA. */
export const ace: Judge = {
  name: 'ACE',
  from: 'accessibility-checker-engine',
  about: 'IBM Equal Access: IBM’s requirements and WCAG 2.2 A, AA',
  seesColours: true,
  opensAnew: false,
  findings: (page) =>
    withReadableStyles(page, async () => {
      await page.evaluate(engine);
      return page.evaluate(async () => {
        if (!window.ace) throw new Error('the engine did not arrive in the page');
        const policies = ['IBM_Accessibility', 'WCAG_2_2'];
        const { results } = await new window.ace.Checker().check(document, policies);
        return results
          .filter(({ value }) => value[1] !== 'PASS')
          .map(({ ruleId, value, message, snippet, node }) => ({
            rule: ruleId,
            where: [
              snippet.slice(0, 300),
              (node.textContent ?? '').slice(0, 160),
              'in',
              node.parentElement?.className,
            ]
              .join(' ')
              .replaceAll(/\s+/g, ' '),
            says: message,
            sure: value[1] === 'FAIL',
          }));
      });
    }),
};
