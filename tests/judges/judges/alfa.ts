import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Judge } from '../judge.ts';
import { withReadableStyles } from '../readable-styles.ts';

/** Siteimprove's Alfa: the rules of the W3C's ACT group, up to WCAG AAA, and best practice. */
export const alfa: Judge = {
  name: 'Alfa',
  from: '@siteimprove/alfa-rules',
  about: 'Siteimprove’s rules, those of the W3C’s ACT group among them: WCAG A to AAA and best practice',
  seesColours: true,
  opensAnew: false,
  findings: (page) =>
    withReadableStyles(page, async () => {
      const seen = await Playwright.toPage(await page.evaluateHandle(() => document));
      // Alfa drops a whole style sheet without a word when one rule in it is of a kind it does not know.
      for (const sheet of seen.document.style)
        if ([...sheet.rules].length === 0) throw new Error('Alfa could not read a style sheet');
      return [...(await Audit.of(seen, rules).evaluate())]
        .filter((outcome) => Outcome.isFailed(outcome) || Outcome.isCantTell(outcome))
        .map((outcome) => ({
          rule: outcome.rule.uri.replace(/^.*\//, ''),
          where: `${outcome.target}`.replaceAll(/\s+/g, ' ').slice(0, 400),
          says: JSON.stringify(outcome.toJSON()['expectations'] ?? 'cannot tell').slice(0, 400),
          sure: Outcome.isFailed(outcome),
        }));
    }),
};
