import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayShip } from './may-ship.ts';

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const named = (folder: string) => folder.replace(/^.*node_modules\//, '');

describe('what is installed', () => {
  test('is pinned: every version exactly, every file by its hash', () => {
    const asked = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const unsealed = locked.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
    expect(unsealed).toEqual([]);
  });

  test('comes from the registry and from nowhere else', () => {
    // The lock file writes down where a package lies only if that is not the registry (.npmrc).
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
    expect(locked.filter(([, { resolved, link }]) => resolved || link)).toEqual([]);
  });

  test('needs no script of its own to be installed: none is run, and what ships has none', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    // Nu's would fetch what is not needed: the checker itself lies in the package.
    expect(withScript.map(([folder]) => named(folder))).toEqual(['vnu-jar']);
    expect(withScript.every(([, { dev }]) => dev)).toBe(true);
    const scripted = locked.filter(([folder]) => {
      const { scripts = {} } = installed(folder);
      return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
    });
    expect(scripted.map(([folder]) => named(folder))).toEqual(['vnu-jar']);
    expect(locked.filter(([folder]) => existsSync(join(folder, 'binding.gyp')))).toEqual([]);
  });
});

describe('licences', () => {
  /** Of tools: they are used and not passed on. */
  const used = [
    ...mayShip,
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'CC-BY-4.0',
    'MPL-2.0',
    'Python-2.0',
    'MIT OR Apache-2.0',
    '(MIT OR CC0-1.0)',
  ];
  /** What names its licence otherwise, read by a person. */
  const read: Readonly<Record<string, string>> = {
    lforms: 'See LICENSE.md',
    'parse-cache-control': 'BSD',
  };

  test('let every package be used as it is used here', () => {
    const unread = locked.filter(([folder, { dev, license = licenceIn(folder) ?? 'none' }]) => {
      if (dev && named(folder) in read) return read[named(folder)] !== license;
      return !(dev ? used : mayShip).includes(license);
    });
    expect(locked.length).toBeGreaterThan(500);
    expect(unread.map(([folder, { license }]) => `${named(folder)}: ${license}`)).toEqual([]);
  });

  test('what is excused is still there', () => {
    expect(Object.keys(read).filter((name) => !existsSync(join('node_modules', name)))).toEqual([]);
  });
});

/** What a package says of itself, where it is installed: some are for other systems only. */
function installed(folder: string): {
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly scripts?: Readonly<Record<string, string>>;
} {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The licence that an installed package names where the lock file has none. */
function licenceIn(folder: string): string | undefined {
  const { license, licenses } = installed(folder);
  return license ?? licenses?.[0]?.type;
}
