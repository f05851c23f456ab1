import { defineConfig } from '@playwright/test';
import { installedChromium } from '../../src/app/static/find-browser.mjs';
import { installedHeadlessShell } from './find-headless-shell.mjs';

/** Another port lets two copies of the project be tried side by side. */
const port = Number(process.env['JOURNEYS_PORT'] ?? 4174);
export const site = { port, address: `http://localhost:${port}` };
/** The same site built once more, to live under a sub-path. */
export const subPath = { port: port + 1, folder: 'node_modules/.cache/sub-path' };
/** Where one deployment follows another. */
export const deployments = { port: port + 2 };
/** Debian's nginx, with the built site and with its copy under a sub-path. */
export const nginxPorts = { root: port + 3, subPath: port + 4 };
const executablePath = installedHeadlessShell() ?? installedChromium();

/** The journeys run on the built site, served with its production headers, in a real browser. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // One try. On a machine that builds for others too, a browser starves now and then: there what passes only at the
  // second try is not hidden either, but the run ends with its name, as flaky, and not red.
  retries: process.env['CI'] ? 1 : 0,
  // A slow or busy machine is no failure; what hangs still ends.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: site.address,
    browserName: 'chromium',
    // Each journey is a device of its own: keeping the app on it again and again only costs time. See offline.spec.ts.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium refuses to run as root inside its own sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: `npx vite preview --port ${port} --strictPort`,
      cwd: '../..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite build --base=/scars/ --outDir ${subPath.folder} && npx vite preview --base=/scars/ --outDir ${subPath.folder} --port ${subPath.port} --strictPort`,
      cwd: '../..',
      url: `http://localhost:${subPath.port}/scars/`,
      reuseExistingServer: false,
    },
  ],
});
