import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Judge } from '../judge.ts';
import { withReadableStyles } from '../readable-styles.ts';

/** Contrast, links among text, and the ring of the focus: what depends on the scheme of colours. */
const ofColours = rules.filter(({ uri }) => /sia-r(62|65|66|69)$/.test(uri));

/** Siteimprove's Alfa: the rules of the W3C's ACT group, up to WCAG AAA, and best practice. */
export const alfa: Judge = {
  name: 'Alfa',
  from: '@siteimprove/alfa-rules',
  about: 'Siteimprove’s rules, those of the W3C’s ACT group among them: WCAG A to AAA and best practice',
  quick: false,
  seesColours: true,
  opensAnew: false,
  findings: (page, onlyColours) =>
    withReadableStyles(page, async () => {
      const seen = await Playwright.toPage(await page.evaluateHandle(() => document));
      // Alfa drops a whole style sheet without a word when one rule in it is of a kind it does not know.
      for (const sheet of seen.document.style)
        if ([...sheet.rules].length === 0) throw new Error('Alfa could not read a style sheet');
      return [...(await Audit.of(seen, onlyColours ? ofColours : rules).evaluate())]
        .filter((outcome) => Outcome.isFailed(outcome) || Outcome.isCantTell(outcome))
        .map((outcome) => ({
          rule: outcome.rule.uri.replace(/^.*\//, ''),
          where: `${outcome.target}`.replaceAll(/\s+/g, ' ').slice(0, 400),
          says: JSON.stringify(outcome.toJSON()['expectations'] ?? 'cannot tell').slice(0, 400),
          sure: Outcome.isFailed(outcome),
        }));
    }),
};
