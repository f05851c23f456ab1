import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';

/** A built site somewhere: where it is asked for, and the folder it is served from. */
export type Served = { readonly origin: string; readonly base: string; readonly folder: string };

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html\b/,
  '.js': /^text\/javascript\b/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml\b/,
  '.txt': /^text\/plain\b/,
  '.webmanifest': /^application\/manifest\+json\b/,
  '.woff2': /^font\/woff2$/,
};

/** Written down once more, so that the file they come from cannot lose one unseen. */
function secure(folder: string): Readonly<Record<string, string>> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const hashOf = (block: RegExp) =>
    createHash('sha256')
      .update(block.exec(page)?.[1] ?? 'not found')
      .digest('base64');
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' 'sha256-${hashOf(/<script>([\s\S]*?)<\/script>/)}'`,
      `style-src 'self' 'sha256-${hashOf(/<style>([\s\S]*?)<\/style>/)}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types app-sw',
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** As a visitor asks, led nowhere else. */
const ask = ({ origin, base }: Served, path: string) =>
  fetch(`${origin}${base}${path}`, { redirect: 'manual' });

function expectSecure(response: Response, expected: Readonly<Record<string, string>>): void {
  const sent = Object.fromEntries(Object.keys(expected).map((name) => [name, response.headers.get(name)]));
  expect(sent, response.url).toEqual(expected);
}

/** What is in the folder for visitors: all but what is written for hosts. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
}

/** Each file, at its address: whole, of its type, with every header, and remembered only where its name is its content. */
export async function expectEveryFile(site: Served): Promise<void> {
  const expected = secure(site.folder);
  for (const file of filesOf(site.folder)) {
    const response = await ask(site, file.replace(/(^|\/)index\.html$/, '$1'));
    expect(response.status, response.url).toBe(200);
    expect(response.headers.get('content-type'), file).toMatch(types[extname(file)] ?? 'a type for it');
    expectSecure(response, expected);
    expect(response.headers.get('cache-control'), file).toBe(
      file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(readFileSync(join(site.folder, file))), file).toBe(true);
  }
}

/** What is not there is answered with the page for that, as safe as the others, and not to be remembered. */
export async function expectNotFound(site: Served, paths: readonly string[]): Promise<void> {
  const expected = secure(site.folder);
  for (const path of paths) {
    const response = await ask(site, path);
    expect(response.status, response.url).toBe(404);
    expect(response.headers.get('content-type'), path).toMatch(/^text\/html\b/);
    expectSecure(response, expected);
    expect(response.headers.get('cache-control'), path).toBe('no-cache');
    expect(await response.text(), path).toBe(readFileSync(join(site.folder, '404.html'), 'utf8'));
  }
}

/** A folder without its slash leads to the one with it, on the same host and port whatever they are called outside. */
export async function expectSlash(site: Served): Promise<void> {
  const response = await ask(site, 'learn/scars');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(`${site.base}learn/scars/`);
  expectSecure(response, secure(site.folder));
}
