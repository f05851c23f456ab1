import { expect, test } from '@playwright/test';
import { type Engine, engines } from './engines.ts';
import { walk } from './walk.ts';

/**
 * The long walks, in three engines. An engine that this machine has not is told of and left out, unless it is asked
 * for: `WALK_ENGINES=Firefox,WebKitGTK npm run test:walks`. `WALK_SEED` repeats a walk that failed.
 */
const seed = Number(process.env['WALK_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));
const asked = process.env['WALK_ENGINES']?.split(',');
const lengths = { Chromium: [5000, 5000], Firefox: [1000], WebKitGTK: [1000] };

for (const [name, { missing, open }] of Object.entries<Engine>(engines)) {
  if (asked ? !asked.includes(name) : missing.length > 0) {
    if (!asked) console.warn(`NOT WALKED: ${name}. On Debian: apt-get install ${missing.join(' ')}`);
    continue;
  }
  lengths[name as keyof typeof lengths].forEach((steps, lane) => {
    test(`${steps} steps in ${name} (${lane + 1})`, async () => {
      expect(missing, `what ${name} needs and is not here`).toEqual([]);
      const browser = await open();
      try {
        const from = seed + lane * 1_000_000;
        const taken = await walk(browser, { steps, seed: from });
        console.info(`${taken} steps in ${name}, from seed ${from} on: every one led where the model says.`);
      } finally {
        await browser.close();
      }
    });
  });
}
