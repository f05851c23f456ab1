import type { Result } from 'lighthouse';
import { flowPaths } from '../../../src/questionnaire/paths.ts';
import { figure, median, ratio, report, runs, table, versionOf } from '../report.ts';
import { openBrowser } from './chrome.ts';
import { contenders, lhcFormsAt, plainAt, surveyJsAt } from './contenders.ts';
import { serve } from './server.ts';

/**
 * First load: the app against the same page without scripts, and against the same questions in two form libraries.
 * Lighthouse with applied throttling: the browser is really slowed, nothing is reckoned.
 */

const { start, scarTypes: question } = flowPaths;
const pages = [
  { name: 'start: plain static HTML', path: plainAt(start), to: plainAt(start) },
  { name: '**start: this app**', path: start, to: plainAt(start) },
  { name: 'question: plain static HTML', path: plainAt(question), to: plainAt(question) },
  { name: '**question: this app**', path: question, to: plainAt(question) },
  { name: 'the four questions in SurveyJS', path: surveyJsAt, to: plainAt(question) },
  { name: 'the four questions in LHC-Forms', path: lhcFormsAt, to: plainAt(question) },
] as const;

const measures = {
  fcp: (found: Result) => numberOf(found, 'first-contentful-paint') / 1000,
  lcp: (found: Result) => numberOf(found, 'largest-contentful-paint') / 1000,
  tti: (found: Result) => numberOf(found, 'interactive') / 1000,
  cls: (found: Result) => numberOf(found, 'cumulative-layout-shift'),
  tbt: (found: Result) => numberOf(found, 'total-blocking-time'),
  bytes: (found: Result) => numberOf(found, 'total-byte-weight') / 1000,
  scripts: (found: Result) => scriptBytes(found) / 1000,
} as const;
type Measures = Record<keyof typeof measures, number>;

const { origin, stop } = await serve(await contenders());
const chrome = await openBrowser();
const found = new Map<string, Result[]>();
// Each has been packed by the server before anything is timed, and every round takes all of them in turn.
await chrome.beforehand(async (page) => {
  for (const { path } of pages) await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
});
for (let round = 1; round <= runs; round += 1) {
  for (const { path } of pages) {
    const result = await chrome.audit(`${origin}${path}`, {
      onlyCategories: ['performance'],
      throttlingMethod: 'devtools',
    });
    found.set(path, [...(found.get(path) ?? []), result]);
  }
  console.info(`round ${round} of ${runs}`);
}
chrome.close();
stop();

const measured = pages.map(({ name, path, to }) => ({ name, own: mediansOf(path), plain: mediansOf(to) }));
report('pages', [
  [...['lighthouse', 'survey-core', 'survey-react-ui', 'lforms'].map(versionOf), browser()].join(' · '),
  table(
    measured,
    ['page', ({ name }) => name],
    ['FCP s', ({ own }) => own.fcp.toFixed(2)],
    ['to plain', ({ own, plain }) => ratio(own.fcp, plain.fcp)],
    ['LCP s', ({ own }) => own.lcp.toFixed(2)],
    ['to plain', ({ own, plain }) => ratio(own.lcp, plain.lcp)],
    ['usable s', ({ own }) => own.tti.toFixed(2)],
    ['CLS', ({ own }) => own.cls.toFixed(2)],
    ['TBT ms', ({ own }) => Math.round(own.tbt)],
    ['kB in all', ({ own }) => figure(own.bytes)],
    ['kB of scripts', ({ own }) => figure(own.scripts)],
  ),
]);

function mediansOf(path: string): Measures {
  const results = found.get(path) ?? [];
  const entries = Object.entries(measures).map(([name, of]) => [name, median(results.map(of))]);
  return Object.fromEntries(entries) as Measures;
}

function numberOf({ audits }: Result, name: string): number {
  const value = audits[name]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse has no ${name}: ${audits[name]?.errorMessage ?? ''}`);
  return value;
}

/** What is sent of scripts, all of them: also those the page fetches when it has nothing else to do. */
function scriptBytes({ audits }: Result): number {
  const { details } = audits['network-requests'] ?? {};
  if (details?.type !== 'table') throw new Error('Lighthouse lists no requests');
  return details.items
    .filter((item) => item['resourceType'] === 'Script')
    .reduce((sum, item) => sum + Number(item['transferSize']), 0);
}

function browser(): string {
  const [first] = [...found.values()].flat();
  return `Chromium ${/Chrome\/([\d.]+)/.exec(first?.environment.hostUserAgent ?? '')?.[1]}`;
}
