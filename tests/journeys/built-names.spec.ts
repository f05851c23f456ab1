import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey.ts';

/** Parts of names by which content blockers tell advertising and its like, and hide it. */
const hidden = [
  'ad',
  'ads',
  'advert',
  'advertisement',
  'banner',
  'social',
  'share',
  'sharing',
  'cookie',
  'cookies',
  'consent',
  'popup',
  'sponsor',
  'sponsored',
  'promo',
  'tracking',
  'analytics',
  'newsletter',
];
const isHidden = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((part) => hidden.includes(part));

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const read = (extension: string) =>
  files.filter((file) => file.endsWith(extension)).map((file) => readFileSync(join('dist', file), 'utf8'));

test('no file of the built site has a name that a content blocker would stop', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => isHidden(file))).toEqual([]);
});

test('no id and no class has a name that a content blocker would hide', () => {
  const names = new Set<string>();
  for (const page of read('.html')) {
    for (const [, value = ''] of page.matchAll(/\s(?:id|class)="([^"]*)"/g)) {
      for (const name of value.split(/\s+/)) names.add(name);
    }
    // What is drawn only later has its class in the style sheet, which stands in each page.
    for (const [, style = ''] of page.matchAll(/<style>([\s\S]*?)<\/style>/g)) {
      for (const [, name = ''] of style.matchAll(/[.#]([a-z][\w-]*)/gi)) names.add(name);
    }
  }
  expect(names.size).toBeGreaterThan(200);
  expect([...names].filter(isHidden)).toEqual([]);
});

test('the check sees such names, whole and as a part', () => {
  expect(
    ['ads', 'top-banner', 'share_button', 'assets/ad-1a.js', 'cookieless', 'heading', 'shade'].filter(
      isHidden,
    ),
  ).toEqual(['ads', 'top-banner', 'share_button', 'assets/ad-1a.js']);
});
