import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

/**
 * What a built page loads before it can be used, read off its HTML: its module scripts, what it preloads, and all that
 * these import statically, however deep; its styles, linked or inside; the fonts its styles name. What a script
 * imports dynamically comes later and does not count, unless the page preloads it.
 *
 * @typedef {{ name: string, kind: 'scripts' | 'styles' | 'fonts', bytes: number }} Part bytes as sent: in Brotli
 * @param {string} dist the built folder
 * @param {string} page the page's file in it
 * @returns {Promise<readonly Part[]>}
 */
export async function firstLoad(dist, page) {
  await init;
  const html = await readFile(join(dist, page), 'utf8');
  const tags = [...html.matchAll(/<(script|link)\b([^>]*)>/g)].map(([, tag, rest]) =>
    attributesIn(`tag="${tag}"${rest}`),
  );
  const scripts = tags.filter(({ tag, src, rel }) => (tag === 'script' && src) || rel === 'modulepreload');
  const sheets = tags.filter(({ rel }) => rel === 'stylesheet');
  if (scripts.length === 0) throw new Error(`${page} loads no script`);

  const modules = await withImports(
    dist,
    scripts.map(({ src, href }) => fileAt(src ?? href, page)),
  );
  const styles = [
    ...(await Promise.all(
      sheets.map(async ({ href }) => {
        const name = fileAt(href, page);
        return { name, from: name, text: await readFile(join(dist, name), 'utf8') };
      }),
    )),
    ...[...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = ''], index) => ({
      name: `style ${index + 1} inside ${page}`,
      from: page,
      text,
    })),
  ];
  const fonts = new Set(
    styles.flatMap(({ from, text }) =>
      [...text.matchAll(/url\(["']?([^"')]+[.]woff2?)["']?\)/g)].map(([, address]) => fileAt(address, from)),
    ),
  );
  return [
    ...modules.map(({ name, text }) => ({
      name,
      kind: /** @type {const} */ ('scripts'),
      bytes: packed(text),
    })),
    ...styles.map(({ name, text }) => ({ name, kind: /** @type {const} */ ('styles'), bytes: packed(text) })),
    ...(await Promise.all(
      [...fonts].map(async (name) => ({
        name,
        kind: /** @type {const} */ ('fonts'),
        // Packed already: hosts send it as it is.
        bytes: (await readFile(join(dist, name))).length,
      })),
    )),
  ];
}

/**
 * @param {string} dist
 * @param {readonly string[]} entries
 */
async function withImports(dist, entries) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const text = await readFile(join(dist, name), 'utf8');
    found.set(name, text);
    const [imports] = parse(text, name);
    for (const { n: address, d: dynamic } of imports) {
      // -1 is a static import; what stands behind import() comes later.
      if (dynamic === -1 && address) waiting.push(fileAt(address, name));
    }
  }
  return [...found]
    .map(([name, text]) => ({ name, text }))
    .sort((one, other) => other.text.length - one.text.length);
}

/**
 * The file in the folder that an address leads to.
 * @param {string | undefined} address
 * @param {string} from the file it stands in
 */
function fileAt(address = '', from) {
  const { origin, pathname } = new URL(address, `http://site/${from}`);
  if (origin !== 'http://site') throw new Error(`${from} loads ${address} from elsewhere`);
  return pathname.slice(1);
}

/**
 * @param {string} text
 * @returns {Partial<Record<string, string>>}
 */
function attributesIn(text) {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

/** @param {string} text */
function packed(text) {
  return brotliCompressSync(text).length;
}
