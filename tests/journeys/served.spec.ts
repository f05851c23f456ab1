import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headersFor, parseHeadersFile } from '../../src/app/static/security-headers.ts';
import { installedNginx, withoutNginx } from './find-nginx.mjs';
import { startNginx } from './nginx.ts';
import { nginxPorts, site, subPath } from './playwright.config.ts';
import { expectEveryFile, expectNotFound, expectSlash, filesOf, type Served } from './served.ts';

const atRoot = { base: '/', folder: 'dist' };
const underSubPath = { base: '/scars/', folder: subPath.folder };
const nowhere = ['no/such/page/', 'no-such-page', 'assets/index-of-yesterday.js', 'learn/no-such-page/'];

// One nginx for all of them, and no browser: these are questions to the servers.
test.describe.configure({ mode: 'default' });

function serves(served: Served): void {
  test('every file with every header, its type, and remembered only where its name is its content', () =>
    expectEveryFile(served));

  test('what is not there as that, with every header too', () => expectNotFound(served, nowhere));

  test('a folder without its slash by leading to the one with it', () => expectSlash(served));
}

test('the check sees pages, the worker, the manifest, a font and code that comes later', () => {
  for (const { folder } of [atRoot, underSubPath]) {
    const files = filesOf(folder).join(' ');
    expect(files.match(/index\.html/g)).toHaveLength(47);
    for (const kind of [
      /worker\.js/,
      /manifest\.webmanifest/,
      /assets\/\S+\.woff2/,
      /assets\/later\S+\.js/,
    ]) {
      expect(files).toMatch(kind);
    }
  }
});

test.describe('the local server serves', () => serves({ origin: site.address, ...atRoot }));
test.describe('the local server serves, under a sub-path,', () =>
  serves({ origin: `http://localhost:${subPath.port}`, ...underSubPath }));

test.describe('nginx', () => {
  const root = { origin: `http://127.0.0.1:${nginxPorts.root}`, ...atRoot };
  const sub = { origin: `http://127.0.0.1:${nginxPorts.subPath}`, ...underSubPath };
  const program = installedNginx();
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  test.skip(program === undefined, withoutNginx);
  test.beforeAll(async () => {
    nginx = await startNginx(program ?? '', [
      { port: nginxPorts.root, ...atRoot },
      { port: nginxPorts.subPath, ...underSubPath },
    ]);
  });
  test.afterAll(() => nginx.close());

  test.describe('serves', () => serves(root));
  test.describe('serves, under a sub-path,', () => serves(sub));

  test('keeps to itself what is written for hosts', async () => {
    for (const served of [root, sub]) await expectNotFound(served, ['_headers', '_nginx.conf', '_anything']);
  });

  test('sends text compressed, and says that it may differ', async () => {
    const { headers } = await fetch(`${root.origin}/options/`);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  test('leads nobody to another host, and refuses with every header what is no question', async () => {
    const elsewhere = await fetch(`${root.origin}//example.org/..//learn`, { redirect: 'manual' });
    expect(elsewhere.headers.get('location')).toBe('/learn/');
    const sent = await fetch(`${root.origin}/`, { method: 'POST', body: 'anything' });
    expect(sent.status).toBe(405);
    expect(sent.headers.get('x-frame-options')).toBe('DENY');
  });

  test('has nothing to complain of', () => {
    expect(nginx.complaints.filter((line) => /\[(warn|crit|alert|emerg)]/.test(line))).toEqual([]);
  });
});

test('the file for other hosts says what these servers send', () => {
  for (const { base, folder } of [atRoot, underSubPath]) {
    const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
    expect(rules.map(({ path }) => path)).toEqual([`${base}*`, `${base}worker.js`, `${base}assets/*`]);
    expect(headersFor(rules, `${base}learn/`)).toHaveLength(8);
  }
});
