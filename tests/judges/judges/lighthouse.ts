import lighthouseOf from 'lighthouse';
import type { Judge } from '../judge.ts';
import { ports } from '../ports.ts';

const judged = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * Lighthouse as a phone, on the address of the page, with what the browser has stored. Reports every audit that
 * keeps a score from 100. Speed is measured in `tests/bench`, where nothing else runs.
 */
export const lighthouse: Judge = {
  name: 'Lighthouse',
  from: 'lighthouse',
  about: 'Google’s audits as a phone: accessibility, best practices, search engines',
  quick: false,
  seesColours: false,
  opensAnew: true,
  async findings(page) {
    const run = await lighthouseOf(page.url(), {
      port: ports.browser,
      onlyCategories: [...judged],
      disableFullPageScreenshot: true,
      disableStorageReset: true,
      logLevel: 'error',
    });
    if (!run) throw new Error('Lighthouse gave no report');
    const { categories, audits } = run.lhr;
    return judged
      .flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => ({
        rule: audit?.id ?? '',
        where: JSON.stringify(audit?.details ?? '').slice(0, 400),
        says: audit?.title ?? '',
        sure: true,
      }));
  },
};
