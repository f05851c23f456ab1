import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mayShip } from '../architecture/may-ship.ts';

type Locked = { readonly version: string; readonly dev?: boolean };
const locked: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

/**
 * What comes with the packages the app names, and has nothing in a page: types, schemas that another library reads, and
 * a stand-in for what React has itself.
 */
const notTaken = [
  '@standard-schema/spec',
  '@types/react',
  '@types/trusted-types',
  'ajv',
  'csstype',
  'fast-deep-equal',
  'fast-uri',
  'json-schema-traverse',
  'require-from-string',
  'use-sync-external-store',
];
/** Its package holds no text; the licence asks for none to go along. */
const withoutText = ['wouter'];

/** The notices that go out with the site, one a package. */
const notices = readFileSync('dist/third-party.txt', 'utf8')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((notice) => {
    const [head = '', licence = '', , ...text] = notice.split('\n');
    const [name = '', version = ''] = head.split(' ');
    return { name, version, licence: licence.replace('Licence: ', ''), text: text.join('\n').trim() };
  });

test('everything the app is built from is listed with its licence, in the version that is locked, and nothing else', () => {
  const runtime = Object.entries(locked)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version }]) => ({ name: folder.replace(/^.*node_modules\//, ''), version }));
  const named = (list: readonly { readonly name: string; readonly version: string }[]) =>
    list.map(({ name, version }) => `${name} ${version}`).sort();
  expect(named(notices)).toEqual(named(runtime.filter(({ name }) => !notTaken.includes(name))));
  const names = runtime.map(({ name }) => name);
  expect(notTaken.filter((name) => !names.includes(name))).toEqual([]);
});

test('each may go out with the site, and its whole text does', () => {
  for (const { name, licence, text } of notices) {
    expect(mayShip, name).toContain(licence);
    if (withoutText.includes(name)) expect(text).toBe('The package comes without a text.');
    else expect(text, name).toMatch(/copyright|SIL Open Font License/i);
    if (licence === 'MIT')
      expect(text, name).toMatch(/Permission is hereby granted[\s\S]*WITHOUT WARRANTY OF ANY KIND/);
  }
});
