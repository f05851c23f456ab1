import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

const [site] = [journeys.webServer].flat();
if (!site) throw new Error('the journeys serve the built site');

// Alfa keeps so much of a long page in mind that Node does little but clear up its small room for what is new: with
// more room it takes a tenth of the time. Each worker starts with it.
process.env['NODE_OPTIONS'] = '--max-semi-space-size=128';

/** The judges look at the same site as the journeys do, in the same browser. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results/judges',
  // Lighthouse alone takes minutes; on a busy machine, many.
  timeout: 3_600_000,
  webServer: site,
  reporter: [['list'], ['./record.ts']],
  // So tall that nothing is half out of sight inside a part that scrolls: of that, axe cannot tell the colours, and Alfa
  // and ACE take it to cover what lies beneath.
  use: { ...journeys.use, viewport: { width: 1280, height: 9000 } },
});
