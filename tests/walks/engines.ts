import { existsSync } from 'node:fs';
import { type Browser, chromium, firefox } from '@playwright/test';
import journeys, { site } from '../journeys/playwright.config.ts';
import type { WalkedBrowser } from './browser.ts';
import { withPlaywright } from './with-playwright.ts';
import { withWebDriver } from './with-webdriver.ts';

export type Engine = {
  /** What has to be on the machine for it, and is not. */
  readonly missing: readonly string[];
  readonly open: () => Promise<WalkedBrowser>;
};

const firefoxPath = firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox');
const driver = firstOf('/usr/bin/WebKitWebDriver');
const binary = firstOf(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
);
const screen = process.env['DISPLAY'] ?? firstOf('/usr/bin/xvfb-run');

/** Chromium as in the journeys; Firefox and WebKitGTK as Debian packages them. */
export const engines = {
  Chromium: {
    missing: [],
    open: async () => owned(await chromium.launch(journeys.use?.launchOptions)),
  },
  Firefox: {
    missing: firefoxPath ? [] : ['firefox-esr'],
    open: async () =>
      owned(
        await firefox.launch({
          channel: 'moz-firefox',
          ...(firefoxPath ? { executablePath: firefoxPath } : {}),
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        }),
      ),
  },
  WebKitGTK: {
    missing: [...(driver && binary ? [] : ['webkit2gtk-driver']), ...(screen ? [] : ['xvfb'])],
    open: () =>
      withWebDriver({
        baseURL: site.address,
        port: site.port + 1,
        driver: driver ?? '',
        binary: binary ?? '',
      }),
  },
} as const satisfies Record<string, Engine>;

/** A browser that was started for the walk and ends with it. */
function owned(browser: Browser): WalkedBrowser {
  return { ...withPlaywright(browser, site.address), close: () => browser.close() };
}

function firstOf(...paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}
