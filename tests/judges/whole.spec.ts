import type { Page } from '@playwright/test';
import { load, openAll, patient } from '../journeys/journey.ts';
import { everyStop, type Visit } from '../journeys/looks/stops.ts';
import { builtPages, expect, hearing, needsJava, test } from './courtroom.ts';
import { judges } from './judges.ts';

/** Those that take but a moment go past every page together: the way takes longer than they do. */
const together = judges.filter(({ quick }) => quick);
const benches = [...judges.filter(({ quick }) => !quick).map((judge) => [judge]), together];

for (const bench of benches) {
  test(`${bench.map(({ name }) => name).join(', ')}: every page, every state`, async ({
    page,
    allowedConsole,
  }) => {
    bench.forEach(needsJava);
    // The page that leads nowhere; what Lighthouse opens before a page; how far ACE has got on a long one.
    allowedConsole.push('404', 'chrome://terms/', 'console log: Progress: ');
    const hearings = bench.map((judge) => hearing(judge, page));
    const visit: Visit = async (stop) => {
      for (const each of hearings) await each.visit(stop);
    };
    await everyPage(page, visit);
    await (bench.some(({ opensAnew }) => opensAnew) ? onceAnswered : everyStop)(page, visit);
    for (const { outcome } of hearings)
      test.info().annotations.push({ type: 'outcome', description: JSON.stringify(outcome()) });
    expect(hearings.flatMap(({ unexplained }) => unexplained())).toEqual([]);
    expect(
      hearings.flatMap(({ idle }) => idle()),
      'explanations that explain nothing any more',
    ).toEqual([]);
  });
}

/** Every page of the built site as it is opened, unfolded. */
async function everyPage(page: Page, visit: Visit): Promise<void> {
  expect(builtPages.length).toBeGreaterThan(40);
  for (const path of builtPages) {
    await load(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await openAll(page);
    await visit(path);
  }
}

/** The pages that look different when there are answers, opened by their address. */
async function onceAnswered(page: Page, visit: Visit): Promise<void> {
  await load(page, '/');
  await patient(page).answer(['Ice pick', 'Boxcar', 'Rolling'], 'Deep', 'Type V', 'A few days');
  const flow = builtPages.filter((path) =>
    /^[/](questions|check|options|visit|what|compare|consult)/.test(path),
  );
  for (const path of ['/', ...flow, '/treatments/tca-cross/']) {
    await load(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await visit(`${path} with answers`);
  }
}
