import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor, parseHeadersFile } from '../../../src/app/static/security-headers.ts';

/** A folder, served at a path. The first site that an address begins with answers it. */
export type Site = {
  readonly at: string;
  readonly folder: string;
  /** For what does not run under the app's policy: the policy it does run under, made from the app's. */
  readonly policy?: (policy: string) => string;
};

/** The app's policy without Trusted Types, and with inline styles: what form libraries need. */
export function allowing(styles: string): (policy: string) => string {
  return (policy) =>
    policy
      .split('; ')
      .filter((directive) => !/^(require-)?trusted-types/.test(directive))
      .map((directive) => (directive.startsWith('style-src') ? `style-src 'self' ${styles}` : directive))
      .join('; ');
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const packedAlready = ['.png', '.ico', '.woff2'];

/**
 * One server for all, as a static host is: text in Brotli, packed once, and the headers of the app's build.
 * @param sent is told of every answer: its path, and the bytes of its body
 * @returns its address, and how to stop it
 */
export async function serve(sites: readonly Site[], sent?: (path: string, bytes: number) => void) {
  const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
  const packed = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const body = packed.get(file) ?? packedBody(file);
    packed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const site = sites.find(({ at }) => pathname.startsWith(at));
    const file = site && fileAt(site, pathname);
    for (const [name, value] of headersFor(rules, pathname)) {
      const own = name === 'Content-Security-Policy' ? site?.policy?.(value) : undefined;
      response.setHeader(name, own ?? value);
    }
    if (!file) return void response.writeHead(404).end();
    const type = extname(file);
    response.setHeader('Content-Type', types[type] ?? 'application/octet-stream');
    if (!packedAlready.includes(type)) response.setHeader('Content-Encoding', 'br');
    const body = bodyOf(file);
    const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', tag);
    const known = request.headers['if-none-match'] === tag;
    sent?.(pathname, known ? 0 : body.length);
    if (known) return void response.writeHead(304).end();
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(portAsked, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}`, stop };
}

/** BENCH_PORT fixes the port; else any free one does. */
const portAsked = Number(process.env['BENCH_PORT'] ?? 0);

function fileAt({ at, folder }: Site, pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname.slice(at.length - 1)));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function packedBody(file: string): Buffer {
  const body = readFileSync(file);
  return packedAlready.includes(extname(file)) ? body : brotliCompressSync(body);
}
