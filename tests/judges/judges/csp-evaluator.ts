import { CspEvaluator } from 'csp_evaluator';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { Judge } from '../judge.ts';

/** Google's evaluator of content security policies, on the policy that is sent with the page. */
export const cspEvaluator: Judge = {
  name: 'csp_evaluator',
  from: 'csp_evaluator',
  about: 'Google’s evaluator of content security policies, on the policy that is sent',
  quick: true,
  seesColours: false,
  opensAnew: false,
  async findings(page) {
    const answer = await page.request.get(page.url());
    const policy = answer.headers()['content-security-policy'] ?? '';
    return new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .map(({ type, directive, value, description, severity }) => ({
        rule: Type[type] ?? `${type}`,
        where: `${directive} ${value ?? ''}`,
        says: description,
        sure: severity < Severity.HIGH_MAYBE,
      }));
  },
};
