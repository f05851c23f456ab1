import { type Browser, chromium } from 'playwright-core';
import { installedChromium } from '../../../src/app/static/find-browser.mjs';
import { switches } from '../pages/chrome.ts';
import { contenders } from '../pages/contenders.ts';
import { serve } from '../pages/server.ts';
import { median, quantile, report, runs, table } from '../report.ts';
import { noteEvents, press, slowDown, soonest } from './press.ts';
import { type Act, acts, type Walk, walks } from './walks.ts';

/** From a press to the next paint, on a processor slowed down four times: the app and the others, in turn. */

type Pressed = Record<Act, number[]>;

const executablePath = installedChromium();
const { origin, stop } = await serve(await contenders());
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: switches });
const measured = walks.map(({ name, walk }) => {
  const pressed: Pressed = { answer: [], next: [], options: [], toggle: [] };
  return { name, walk, pressed };
});
for (let round = 1; round <= runs; round += 1) {
  for (const { walk, pressed } of measured) await inFreshProfile(browser, walk, pressed);
  console.info(`round ${round} of ${runs}`);
}
const version = browser.version();
await browser.close();
stop();

report('interaction', [
  `Chromium ${version} · median / 95th percentile, ms, in the browser's steps of 8`,
  table(
    measured,
    ['', ({ name }) => name],
    ['choosing an answer', ({ pressed }) => shown(pressed.answer)],
    ['on to the next question', ({ pressed }) => shown(pressed.next)],
    ['opening the options', ({ pressed }) => shown(pressed.options)],
    ['a toggle of the doctor', ({ pressed }) => shown(pressed.toggle)],
    ['presses', ({ pressed }) => acts.reduce((sum, act) => sum + pressed[act].length, 0)],
  ),
]);

async function inFreshProfile(browser: Browser, walk: Walk['walk'], pressed: Pressed): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await noteEvents(page);
  await walk(page, {
    open: async (path) => {
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      await slowDown(page, 4);
    },
    press: async (act, target) => {
      pressed[act].push(await press(page, target));
    },
  });
  await context.close();
}

function shown(durations: readonly number[]): string {
  if (durations.length === 0) return '–';
  const words = (value: number) => (value <= soonest ? `≤ ${soonest}` : String(value));
  return `${words(median(durations))} / ${words(quantile(durations, 0.95))}`;
}
