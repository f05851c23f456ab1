import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sinksIn } from '../architecture/sinks.ts';
import { parsed } from '../architecture/source-text.ts';
import { filesOf } from './served.ts';

/** What was built, by the ends of names. */
const built = (...ends: readonly string[]) =>
  filesOf('dist')
    .filter((file) => ends.some((end) => file.endsWith(end)))
    .map((file) => ({ file, text: readFileSync(join('dist', file), 'utf8') }));

const counted = (found: readonly string[]) =>
  Object.fromEntries([...new Set(found)].sort().map((one) => [one, found.filter((it) => it === one).length]));

test('nothing that ships turns a text into markup or code, but what is in React and unused', () => {
  const scripts = built('.js');
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.flatMap(({ file, text }) =>
    sinksIn(parsed(file, text)).map((sink) => sink.slice(`${file}: `.length)),
  );
  const addresses = found.filter((sink) => sink.startsWith('javascript:'));
  expect(counted(found.filter((sink) => !addresses.includes(sink)))).toEqual({
    // React's, for the property of that name, which no file of ours uses (tests/architecture/sinks.test.ts)
    dangerouslySetInnerHTML: 4,
    // React's: two for that property, one with a fixed empty script tag for drawing a script, which none of ours does
    innerHTML: 3,
    // React's scheduler to itself; the page to its worker, for the newer version; the worker's answer
    postMessage: 3,
  });
  // What React puts in the place of such an address, and of a form's that it was to send itself.
  expect(addresses).toHaveLength(2);
  for (const address of addresses) expect(address).toMatch(/^javascript:throw new Error\('A? ?React /);
});

test('no page holds code: no handler, no script and no style but the one of each that the policy names', () => {
  const pages = built('.html');
  expect(pages.length).toBeGreaterThan(45);
  expect(pages.flatMap(({ file, text }) => codeIn(text).map((code) => `${file}: ${code}`))).toEqual([]);
});

test('the check of pages sees what it looks for', () => {
  const policyOf = (directive: string, inline: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${directive} 'sha256-${hash(inline)}'" />`;
  const policy = (style: string) => policyOf('style-src', style);
  expect(codeIn(`${policy('a{}')}<style>a{}</style><script type="module" src="/a.js"></script>`)).toEqual([]);
  expect(codeIn(`${policyOf('script-src', 'a()')}<script>a()</script>`)).toEqual([]);
  const faulty = [
    '<img src="/a.png" onerror="a()">',
    '<a class="b" href=" javascript:a()">',
    '<script>a()</script>',
    `${policy('a{}')}<script>a()</script>`,
    `${policyOf('script-src', 'a()')}<script>b()</script>`,
    `${policyOf('script-src', 'a{}')}<style>a{}</style>`,
    '<script src="https://example.org/a.js"></script>',
    `${policy('a{}')}<style>b{}</style>`,
    '<p style="color:red">',
    '<iframe src="/"></iframe>',
    '<form action="/send">',
    '<base href="/">',
    '<meta http-equiv="refresh" content="0;url=/">',
  ];
  for (const page of faulty) expect(codeIn(page), page).toHaveLength(1);
});

test('no file names a place elsewhere, but as the name of something', () => {
  const files = built('.html', '.js', '.svg', '.webmanifest');
  const named = files.flatMap(
    ({ text }) => text.match(/(?<![\w-])(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g) ?? [],
  );
  expect([...new Set(named)].sort()).toEqual([
    'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
    'http://www.w3.org/1998/Math/MathML',
    'http://www.w3.org/1999/xlink',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/XML/1998/namespace',
    // Where React and Workbox say that their faults are explained.
    'https://bit.ly/wb-precache',
    'https://react.dev/errors/',
  ]);
});

/** What in a page could run, load, send or lead on by itself. */
function codeIn(page: string): readonly string[] {
  const tags = page.match(/<[a-z](?:[^>"]|"[^"]*")*>/gi) ?? [];
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const named = (directive: string, inline: string) =>
    policy
      .split('; ')
      .some((part) => part.startsWith(directive) && part.includes(`'sha256-${hash(inline)}'`));
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', script = '']) => ({ attributes, script }),
  );
  return [
    ...tags.filter((tag) => /\s(?:on\w+|style|srcdoc|action|formaction)\s*=/i.test(withoutValues(tag))),
    ...tags.filter((tag) => /=\s*["']?\s*(?:javascript|vbscript|data:text)/i.test(tag)),
    ...tags.filter((tag) => /^<(?:iframe|frame|object|embed|base|applet|portal)\b/i.test(tag)),
    ...tags.filter((tag) => /^<meta [^>]*http-equiv="(?!Content-Security-Policy")/i.test(tag)),
    ...tags.filter((tag) => /^<script\b/i.test(tag) && tag !== '<script>' && !/\ssrc="\/[^/]/.test(tag)),
    ...scripts
      .filter(({ attributes, script }) => attributes === '' && !named('script-src', script))
      .map(({ script }) => script),
    ...styles.filter((style) => !named('style-src', style)),
  ];
}

/** A tag with its attributes' names alone. */
const withoutValues = (tag: string) => tag.replace(/="[^"]*"/g, '=');
const hash = (text: string) => createHash('sha256').update(text).digest('base64');
