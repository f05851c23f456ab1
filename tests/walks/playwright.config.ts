import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

const [site] = [journeys.webServer].flat();
if (!site) throw new Error('the journeys serve the built site');

/** The walks go through the same built site as the journeys. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results/walks',
  timeout: 3_600_000,
  webServer: site,
});
