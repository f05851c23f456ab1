import { walk } from '../walks/walk.ts';
import { withPlaywright } from '../walks/with-playwright.ts';
import { test } from './journey.ts';
import { site } from './playwright.config.ts';

/** Always the same steps: a change that breaks them is its own doing. Others are taken by `npm run test:walks`. */
const seed = 2026;

test('at random through the questions, in two tabs, every step leads where the model says', async ({
  browser,
}) => {
  const device = withPlaywright(browser, site.address);
  await walk(device, { steps: 300, seed });
  await device.close();
});
