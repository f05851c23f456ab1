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

type Guideline = {
  readonly id: string;
  readonly checkpoints: readonly { readonly rules: readonly { readonly id: string }[] }[];
};

declare global {
  interface Window {
    ace?: {
      readonly Checker: new () => {
        readonly addGuideline: (guideline: Guideline) => void;
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
  quick: false,
  seesColours: true,
  opensAnew: false,
  findings: (page, onlyColours) =>
    withReadableStyles(page, async () => {
      await page.evaluate(engine);
      return page.evaluate(
        async (policies) => {
          if (!window.ace) throw new Error('the engine did not arrive in the page');
          const checker = new window.ace.Checker();
          // The one rule whose verdict depends on the scheme: the others that speak of colours read the style sheet.
          checker.addGuideline({
            id: 'colours',
            checkpoints: [{ rules: [{ id: 'text_contrast_sufficient' }] }],
          });
          const { results } = await checker.check(document, policies);
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
        },
        onlyColours ? ['colours'] : ['IBM_Accessibility', 'WCAG_2_2'],
      );
    }),
};
