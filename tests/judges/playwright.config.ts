import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

const [site] = [journeys.webServer].flat();
if (!site) throw new Error('the journeys serve the built site');

/** The judges look at the same site as the journeys do, in the same browser. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  timeout: 900_000,
  webServer: site,
});
