import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstLoad } from './first-load.mjs';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'first-load-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** A built folder of these files, and what its page loads. */
async function loadedBy(html: string, files: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(dist, 'index.html'), html);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  const parts = await firstLoad(dist, 'index.html');
  return Object.fromEntries(parts.map(({ name, kind, bytes }) => [name, `${kind}: ${bytes > 0}`]));
}

test('scripts, what they import however deep, and what the page preloads are counted, each once', async () => {
  const files = {
    'app.js': 'import"./a.js";import{b}from"./b.js";b()',
    'a.js': 'import"./b.js"',
    'b.js': 'export const b=()=>1',
    'early.js': 'import"/b.js";export default 1',
  };
  const html =
    '<link rel="modulepreload" crossorigin href="/early.js"><script type="module" src="/app.js"></script>';
  const counted = Object.keys(files).map((name) => [name, 'scripts: true']);
  expect(await loadedBy(html, files)).toEqual(Object.fromEntries(counted));
});

test('what is imported dynamically comes later and is not counted', async () => {
  const files = { 'app.js': 'const later=()=>import("./later.js");later()', 'later.js': 'export default 1' };
  expect(await loadedBy('<script type="module" src="/app.js"></script>', files)).toEqual({
    'app.js': 'scripts: true',
  });
});

test('styles count where they are linked and where they stand inside the page, with the fonts they name', async () => {
  const files = {
    'app.js': '1',
    'linked.css': '@font-face{src:url(one.woff2)}',
    'one.woff2': 'font',
    'two.woff2': 'font',
  };
  const html =
    '<link rel="stylesheet" href="/linked.css"><style>@font-face{src:url("/two.woff2")}</style><script type="module" src="/app.js"></script>';
  expect(await loadedBy(html, files)).toEqual({
    'app.js': 'scripts: true',
    'linked.css': 'styles: true',
    'style 1 inside index.html': 'styles: true',
    'one.woff2': 'fonts: true',
    'two.woff2': 'fonts: true',
  });
});

test.each([
  ['a page without a script', '<p>nothing</p>', 'loads no script'],
  ['a script that is not there', '<script src="/gone.js"></script>', 'ENOENT'],
  ['a script from elsewhere', '<script src="https://other.example/a.js"></script>', 'from elsewhere'],
])('%s is refused: nothing is counted as nothing', async (_what, html, complaint) => {
  await expect(loadedBy(html)).rejects.toThrow(complaint);
});
