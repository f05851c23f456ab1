import { resolve } from 'node:path';
import type { Flags, Result } from 'lighthouse';
import { words } from '#words/after-questions';
import links from '../../fixtures/links.json' with { type: 'json' };
import { openBrowser } from '../pages/chrome.ts';
import { plainAt, plainPages } from '../pages/contenders.ts';
import { serve } from '../pages/server.ts';
import { median, report, runs, table, versionOf } from '../report.ts';

/**
 * Lighthouse on a phone, all four categories, with its own default settings; and all that keeps a page from 100. Those
 * settings load a page at full speed and estimate what a slow phone on a slow line would have made of it. So the
 * performance is measured once more, as Lighthouse does it when the slowness is applied while the page loads. What the
 * estimate makes of the same pages without scripts says how much of it is the machine's.
 */

const pages = [
  { name: 'start', path: '/' },
  { name: 'a question', path: '/questions/scar-type/' },
  { name: 'a treatment', path: '/treatments/subcision/' },
  { name: 'learn', path: '/learn/' },
  // Without scripts there are no answers: this page has no plain twin.
  { name: 'options, with answers', path: '/options/', returning: true },
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const slowed = 'slowed while it loads';
const withoutScripts = 'performance without scripts';

/** What is measured of a page, in each round once. */
type Way = { readonly at: string; readonly flags: Flags };
const found: readonly { readonly name: string; readonly results: Record<string, Result[]> }[] = pages.map(
  ({ name }) => ({ name, results: {} }),
);

const newcomers = pages.filter((page) => !('returning' in page)).map(({ path }) => path);
const plain = await plainPages(newcomers);
const { origin, stop } = await serve([plain, { at: '/', folder: resolve('dist') }]);
const chrome = await openBrowser();
// Each has been packed by the server before anything is measured, and every round takes all of them in turn.
await chrome.beforehand(async (page) => {
  for (const path of [...newcomers.map(plainAt), ...newcomers])
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
});
for (let round = 1; round <= runs; round += 1) {
  for (const [index, { path, ...page }] of pages.entries()) {
    const returning = 'returning' in page;
    if (returning) await bringAnswers();
    for (const [way, { at, flags }] of Object.entries(waysTo(path, returning))) {
      const result = await chrome.audit(`${origin}${at}`, flags);
      if (new URL(result.finalDisplayedUrl).pathname !== at) throw new Error(`${at} led elsewhere`);
      const results = found[index]?.results ?? {};
      results[way] = [...(results[way] ?? []), result];
    }
  }
  console.info(`round ${round} of ${runs}`);
}
chrome.close();
stop();

const middle = found.map(({ name, results }) => ({
  name,
  estimated: middleOf(name, results['estimated']),
  applied: middleOf(name, results['applied']),
  plain: results['plain'] && middleOf(name, results['plain']),
}));
const missing = middle.flatMap(({ name, estimated, applied }) => [
  ...shortOf100(estimated).map((line) => `- ${name}: ${line}`),
  ...shortOf100(applied).map((line) => `- ${name}, ${slowed}: ${line}`),
]);
report('lighthouse', [
  `${versionOf('lighthouse')}, mobile; throttling simulated, and applied where it says “${slowed}”`,
  table(
    middle,
    ['page', ({ name }) => name],
    ...categories.map(
      (id) => [id, ({ estimated }: (typeof middle)[number]) => scoreOf(estimated, id)] as const,
    ),
    [withoutScripts, ({ plain }) => (plain ? scoreOf(plain, 'performance') : '–')],
    [`performance, ${slowed}`, ({ applied }) => scoreOf(applied, 'performance')],
  ),
  missing.length > 0
    ? `What keeps pages from 100:\n\n${missing.join('\n')}`
    : 'Nothing keeps a page from 100.',
]);

function waysTo(path: string, returning: boolean): Readonly<Record<string, Way>> {
  // Lighthouse empties all caches before it opens a page. Who has answers has been here before, and has the app.
  const kept: Flags = { disableStorageReset: returning };
  const performance: Flags = { ...kept, onlyCategories: ['performance'] };
  return {
    ...(!returning && { plain: { at: plainAt(path), flags: performance } }),
    estimated: { at: path, flags: { ...kept, onlyCategories: [...categories] } },
    applied: { at: path, flags: { ...performance, throttlingMethod: 'devtools' } },
  };
}

/** The round of several whose performance is the median. */
function middleOf(name: string, results: readonly Result[] = []): Result {
  const score = median(results.map((result) => scoreOf(result, 'performance')));
  const result = results.find((one) => scoreOf(one, 'performance') === score);
  if (!result) throw new Error(`${name} was not judged`);
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
    // Nor is the app being put on the device any more.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
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
