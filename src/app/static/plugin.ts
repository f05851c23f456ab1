import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions, Plugin, PreviewServer, ResolvedConfig, ViteBuilder } from 'vite';
import { filesBeside } from './code-of-rooms.ts';
import { nginxFile } from './nginx.ts';
import {
  contentSecurityPolicy,
  headersFile,
  headersFor,
  metaPolicy,
  parseHeadersFile,
} from './security-headers.ts';
import { escaped, originFrom, sharingTags } from './sharing.ts';

type Prerendered = Pick<typeof import('../prerender.tsx'), 'site' | 'staticPages'>;
type StaticPage = Awaited<ReturnType<Prerendered['staticPages']>>[number];

const renderer = 'node_modules/.cache/static-pages';
const worker = 'node_modules/.cache/worker';
const early = 'node_modules/.cache/early';

/**
 * Makes a folder of real files of the app: every route an HTML file of its own with its title and content,
 * the styles inside it, the policy in its head; and the headers beside them, for hosts and for nginx. Any static host can serve
 * the folder, also under a sub-path (`vite build --base=/sub/`). The local server sends the same headers.
 */
export function staticPages(): Plugin {
  return {
    name: 'static-pages',
    config: () => ({
      define: { 'import.meta.env.SERVICE_WORKER': JSON.stringify(keepsOffline() ? 'on' : 'off') },
      environments: {
        ssr: {
          build: {
            outDir: renderer,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/app/prerender.tsx',
              // One file: a chunk that imports the entry would get a second instance of it, with contexts of its own.
              output: { entryFileNames: 'prerender.js', codeSplitting: false },
            },
          },
          resolve: { noExternal: true },
        },
        worker: script(worker, `src/app/worker/${keepsOffline() ? 'worker' : 'leaving-worker'}.ts`),
        early: script(early, 'src/app/early/early.ts'),
      },
      builder: { buildApp },
    }),
    configurePreviewServer,
  };
}

/** A script of its own, outside the app: one file, `script.js`. */
function script(outDir: string, input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  };
}

function keepsOffline(): boolean {
  return process.env['SERVICE_WORKER'] !== 'off';
}

async function buildApp(builder: ViteBuilder): Promise<void> {
  const { client, ssr, worker: kept, early: first } = builder.environments;
  if (!client || !ssr || !kept || !first) throw new Error('an environment of the build is missing');
  for (const part of [client, ssr, kept, first]) await builder.build(part);
  await writePages(builder.config);
}

async function writePages({ root, base, logger, build }: ResolvedConfig): Promise<void> {
  const dist = resolve(root, build.outDir);
  const { site, staticPages: render } = (await import(
    `${pathToFileURL(resolve(root, renderer, 'prerender.js')).href}?at=${process.hrtime.bigint()}`
  )) as Prerendered;
  const { template, style, scripts } = await withStyleInside(dist, base);
  const atOnce = (await readFile(resolve(root, early, 'script.js'), 'utf8')).trim();
  const policy = contentSecurityPolicy({ styles: [style], scripts: [atOnce] });
  const origin = originFrom(process.env['SITE_URL']);
  // Without a network the app draws every page on the empty one.
  const filesFor = await filesBeside(dist, scripts);
  const empty: StaticPage = { path: '/shell.html', title: site.name, html: '' };
  const pages = [...(await render()), empty];
  for (const { path, title, html, room } of pages) {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      fill(template, {
        '<!--policy-->': `<meta http-equiv="Content-Security-Policy" content="${escaped(metaPolicy(policy))}" />`,
        // Before the styles: nothing is painted in a look that is not the person's.
        '<!--early-->': `<script>${atOnce}</script>`,
        '<!--sharing-->': sharingTags({ path, title, site, base, origin }),
        '<title>Scar Options</title>': `<title>${escaped(title)}</title>`,
        '<div id="root"></div>': `<div id="root">${html}</div>`,
        // Last of all: what can be read comes first, and shares the line with nothing.
        '</body>': `${preloads(filesFor(room), base)}${started(scripts, base)}</body>`,
      }),
    );
  }
  const headers = headersFile(base, policy);
  await writeFile(join(dist, '_headers'), headers);
  await writeFile(join(dist, '_nginx.conf'), nginxFile(base, headers));
  await writeWorker(root, dist);
  logger.info(`${pages.length} pages written to ${build.outDir}, with their headers in _headers`);
}

// Nothing that is painted first waits for a script, so none goes before the font.
const fetched = 'crossorigin fetchpriority="low"';

function preloads(files: readonly string[], base: string): string {
  return files.map((file) => `<link rel="modulepreload" ${fetched} href="${base}${file}" />`).join('');
}

function started(files: readonly string[], base: string): string {
  return files.map((file) => `<script type="module" ${fetched} src="${base}${file}"></script>`).join('');
}

/** What the worker keeps on the device: the app, the start page, the empty page; not the other pages one by one. */
async function writeWorker(root: string, dist: string): Promise<void> {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => kept.some((pattern) => pattern.test(name)))
    .sort();
  const manifest = await Promise.all(
    names.map(async (url) => {
      // The name of an asset has its content in it: what the page has just fetched is taken over, and not fetched again.
      if (url.startsWith('assets/')) return { url, revision: null };
      const hash = createHash('sha256')
        .update(await readFile(join(dist, url)))
        .digest();
      // A host that still hands out an older one, half way through a deployment, is asked again later.
      return {
        url,
        revision: hash.toString('hex').slice(0, 20),
        integrity: `sha256-${hash.toString('base64')}`,
      };
    }),
  );
  const script = await readFile(resolve(root, worker, 'script.js'), 'utf8');
  await writeFile(join(dist, 'worker.js'), script.replaceAll('filesOfThisVersion', JSON.stringify(manifest)));
}

const kept = [
  /^assets\//,
  /^(index|shell)[.]html$/,
  /^manifest[.]webmanifest$/,
  /^(icon|apple-touch).*[.](svg|png)$/,
];

/** First paint waits for no second file: the style sheet moves into the page, named in the policy by its hash. */
async function withStyleInside(
  dist: string,
  base: string,
): Promise<{
  template: string;
  style: string;
  scripts: readonly string[];
}> {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(page);
  if (!link?.[1]) throw new Error('the built page links no style sheet');
  const tags = [...page.matchAll(/<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g)];
  const scripts = tags.map(([, address = '']) => address.slice(base.length));
  if (scripts.length === 0) throw new Error('the built page has no script');
  const file = join(dist, link[1].slice(base.length));
  const style = (await readFile(file, 'utf8')).trim();
  await rm(file);
  const [, font] = /url\(([^)]+[.]woff2)\)/.exec(style) ?? [];
  const fontEarly = font
    ? `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin />`
    : '';
  const parts = { [link[0]]: `${fontEarly}<style>${style}</style>` };
  for (const [tag] of tags) parts[tag] = '';
  return { template: fill(page, parts), style, scripts };
}

/** Replaces each marker, which must be there: a page that misses one would be served half empty. */
function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((filled, [marker, part]) => {
    if (!filled.includes(marker)) throw new Error(`index.html has no ${marker}`);
    return filled.replace(marker, () => part);
  }, text);
}

async function configurePreviewServer(server: PreviewServer) {
  const { root, base, build } = server.config;
  const dist = resolve(root, build.outDir);
  const rules = parseHeadersFile(await readFile(join(dist, '_headers'), 'utf8'));
  server.middlewares.use((request, response, next) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of headersFor(rules, address)) response.setHeader(name, value);
    next();
  });
  return () => {
    // Behind the server's own middleware the address has lost its base.
    server.middlewares.use(async (request, response, next) => {
      const address = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (address.endsWith('.html') && existsSync(join(dist, address))) return next();
      if (!address.endsWith('/') && existsSync(join(dist, address, 'index.html'))) {
        // As static hosts do: a folder without its closing slash leads to the one with it.
        response.writeHead(301, { Location: `${base.slice(0, -1)}${address}/` }).end();
        return;
      }
      response.statusCode = 404;
      // Where a file is not there now, one may be after the next build.
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(await readFile(join(dist, '404.html')));
    });
  };
}
