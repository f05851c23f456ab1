import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { test as journey } from '../journeys/journey.ts';
import { giveEyes } from '../journeys/looks/eyes.ts';
import { explained } from './explained.ts';
import type { Finding, Judge, Outcome } from './judge.ts';
import { javaIsThere, nu } from './judges/nu.ts';
import { ports } from './ports.ts';

export { expect } from '../journeys/journey.ts';

/** As in the journeys, nothing may go wrong unseen; and Lighthouse can get at the browser and at what it has stored. */
export const test = journey.extend({
  context: async ({ launchOptions, baseURL, viewport }, use) => {
    const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${ports.browser}`];
    const context = await chromium.launchPersistentContext('', {
      ...launchOptions,
      args,
      viewport,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await giveEyes(page);
    // What slides or fades is on its way for a moment, and no state to be judged in: what moves is for “motion”.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
  },
});

/** The address of every page of the built site, and one that leads nowhere. */
export const builtPages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join('/', file).replace(/index[.]html$/, ''))
  .concat('/nowhere/')
  .sort();

/**
 * One judge's session: what to do at each stop, and what was found that nobody has explained.
 *
 * @param schemes the colours in which each stop is judged: both, where colours count
 */
export function hearing(
  judge: Judge,
  page: Page,
  schemes: readonly ('light' | 'dark')[] = judge.seesColours ? ['light', 'dark'] : ['light'],
) {
  const explanations = explained.filter((one) => one.judge === judge.name);
  const used = new Set<(typeof explanations)[number]>();
  const unexplained = new Map<string, string[]>();
  let stops = 0;
  let found = 0;
  let explainedAway = 0;
  const hear = (stop: string, { rule, where, says, sure }: Finding) => {
    const fitting = explanations.find((one) => one.rule === rule && one.where.test(`${where} ${says}`));
    found += 1;
    if (fitting) {
      used.add(fitting);
      explainedAway += 1;
      return;
    }
    const told = `${sure ? '' : 'to look at: '}${rule}: ${says} (${where})`;
    unexplained.set(told, [...(unexplained.get(told) ?? []), stop]);
  };
  return {
    /** What nobody has explained, each once, with where it was found. */
    unexplained: () => [...unexplained].map(([told, at]) => `${told} at ${at.join('; ')}`),
    /** Judges the page as it stands. */
    async visit(stop: string): Promise<void> {
      stops += 1;
      for (const [turn, colorScheme] of schemes.entries()) {
        await page.emulateMedia({ colorScheme });
        for (const finding of await judge.findings(page, turn > 0)) hear(`${stop}, ${colorScheme}`, finding);
      }
    },
    hear,
    /** What the session came to, for the table of the README. */
    outcome: (): Outcome => ({
      judge: judge.name,
      pages: builtPages.length,
      states: stops - builtPages.length,
      schemes: schemes.length,
      found,
      explained: explainedAway,
      reasons: used.size,
    }),
    /** The explanations that were not needed. */
    idle: () => explanations.filter((one) => !used.has(one)).map(({ rule, where }) => `${rule} ${where}`),
  };
}

/** Where there is no Java, Nu cannot judge: this is said, and fails where it was asked to. */
export function needsJava(judge: Judge): void {
  if (judge !== nu || javaIsThere()) return;
  const missing = 'Nu did not judge: there is no Java on this machine. html-validate judges the same pages.';
  if (process.env['JUDGES_NEED_JAVA']) throw new Error(missing);
  console.warn(missing);
  test.skip(true, missing);
}
