/**
 * Makes sure that there is a Chromium for the journeys, before they start:
 * one that is there already; else Debian's package, where this user may install it; else Playwright's own.
 * Beside Debian's, root is given its headless shell too: Playwright's own comes with one.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedChromium } from '../../src/app/static/find-browser.mjs';
import { installedHeadlessShell } from './find-headless-shell.mjs';
import { installFromDebian, run } from './from-debian.mjs';

const there = () =>
  installedChromium() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

const fromDebian = () => installFromDebian('chromium', 'fonts-dejavu-core');

const browser =
  there() ??
  (fromDebian() ? there() : undefined) ??
  (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
    ? there()
    : undefined);

if (browser === '/usr/bin/chromium' && installedHeadlessShell() === undefined && process.getuid?.() === 0)
  installFromDebian('chromium-headless-shell');

if (browser) {
  console.info(`Browser for the journeys: ${installedHeadlessShell() ?? browser}`);
} else {
  console.error(
    'No Chromium was found, and none could be installed.\n' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
  process.exit(1);
}
