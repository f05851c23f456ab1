import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

const [site] = [journeys.webServer].flat();
if (!site) throw new Error('the journeys serve the built site');

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
