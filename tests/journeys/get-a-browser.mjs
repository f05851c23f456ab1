/**
 * Makes sure that there is a Chromium for the journeys, before they start:
 * one that is there already; else Debian's package, where this user may install it; else Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedChromium } from '../../src/app/static/find-browser.mjs';

/** @param {string} command @param {readonly string[]} args */
const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const there = () =>
  installedChromium() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

function fromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const apt = (...args) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, ...rest);
  };
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return install() || (apt('update') && install());
}

const browser =
  there() ??
  (fromDebian() ? there() : undefined) ??
  (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
    ? there()
    : undefined);

if (browser) {
  console.info(`Browser for the journeys: ${browser}`);
} else {
  console.error(
    'No Chromium was found, and none could be installed.\n' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
  process.exit(1);
}
