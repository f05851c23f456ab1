import { resolve } from 'node:path';
import type { Flags, Result } from 'lighthouse';
import { words } from '#words/after-questions';
import links from '../../fixtures/links.json' with { type: 'json' };
import { openBrowser } from '../pages/chrome.ts';
import { serve } from '../pages/server.ts';
import { median, report, runs, table, versionOf } from '../report.ts';

/**
 * Lighthouse on a phone, all four categories, with its own default settings; and all that keeps a page from 100. Those
 * settings load a page at full speed and estimate what a slow phone on a slow line would have made of it. So the
 * performance is measured once more, as Lighthouse does it when the slowness is applied while the page loads.
 */

const pages = [
  { name: 'start', path: '/' },
  { name: 'a question', path: '/questions/scar-type/' },
  { name: 'a treatment', path: '/treatments/subcision/' },
  { name: 'learn', path: '/learn/' },
  { name: 'options, with answers', path: '/options/' },
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const slowed = 'slowed while it loads';

const { origin, stop } = await serve([{ at: '/', folder: resolve('dist') }]);
const chrome = await openBrowser();
const found: { name: string; estimated: Result; applied: Result }[] = [];
for (const { name, path } of pages) {
  const returning = path === '/options/';
  if (returning) await bringAnswers();
  // Lighthouse empties all caches before it opens a page. Who has answers has been here before, and has the app.
  const kept: Flags = { disableStorageReset: returning };
  const estimated = await judged(path, { ...kept, onlyCategories: [...categories] });
  const applied = await judged(path, {
    ...kept,
    onlyCategories: ['performance'],
    throttlingMethod: 'devtools',
  });
  found.push({ name, estimated, applied });
  console.info(`${name}: done`);
}
chrome.close();
stop();

const missing = found.flatMap(({ name, estimated, applied }) => [
  ...shortOf100(estimated).map((line) => `- ${name}: ${line}`),
  ...shortOf100(applied).map((line) => `- ${name}, ${slowed}: ${line}`),
]);
report('lighthouse', [
  `${versionOf('lighthouse')}, mobile, simulated throttling; in the last column, applied throttling`,
  table(
    found,
    ['page', ({ name }) => name],
    ...categories.map(
      (id) => [id, ({ estimated }: (typeof found)[number]) => scoreOf(estimated, id)] as const,
    ),
    [`performance, ${slowed}`, ({ applied }) => scoreOf(applied, 'performance')],
  ),
  missing.length > 0
    ? `What keeps pages from 100:\n\n${missing.join('\n')}`
    : 'Nothing keeps a page from 100.',
]);

/** The round of several whose performance is the median. */
async function judged(path: string, flags: Flags): Promise<Result> {
  const results: Result[] = [];
  for (let round = 1; round <= runs; round += 1) {
    const result = await chrome.audit(`${origin}${path}`, flags);
    if (new URL(result.finalDisplayedUrl).pathname !== path) throw new Error(`${path} led elsewhere`);
    results.push(result);
  }
  const middle = median(results.map((result) => scoreOf(result, 'performance')));
  const [result] = results.filter((result) => scoreOf(result, 'performance') === middle);
  if (!result) throw new Error(`${path} was not judged`);
  return result;
}

/** A patient's link opens the options with its answers, and leaves them in storage for this page. */
async function bringAnswers(): Promise<void> {
  const [shared] = links;
  await chrome.beforehand(async (page) => {
    await page.goto(`${origin}/#${shared?.link}`);
    await page.getByRole('heading', { level: 1, name: words.option.options.title, exact: true }).waitFor();
    // Loaded anew it reads what is stored: a page that closes too soon may leave nothing.
    await page.goto(`${origin}/check/`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: words.check.title }).waitFor();
  });
}

function scoreOf({ categories }: Result, id: string): number {
  return Math.round((categories[id]?.score ?? 0) * 100);
}

/** The audits that cost points, with what Lighthouse says of them. */
function shortOf100({ categories, audits }: Result): readonly string[] {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => {
        const { title: fault, displayValue, score, details } = audits[id] ?? {};
        const items = details?.type === 'table' ? details.items : [];
        return [
          `${title}: ${fault}`,
          displayValue,
          `(${Math.round((score ?? 0) * 100)})`,
          ...items.map(({ description }) =>
            typeof description === 'string' ? `“${description.split('\n')[0]}”` : '',
          ),
        ]
          .filter(Boolean)
          .join(' ');
      }),
  );
}
