import { headersFor, parseHeadersFile } from './security-headers.ts';

/** Every kind of file that is built. Debian's own list does not know all of them. */
const types = {
  'application/manifest+json': 'webmanifest',
  'font/woff2': 'woff2',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'text/html': 'html',
  'text/javascript': 'js',
  'text/plain': 'txt',
};
const compressed = 'application/manifest+json image/svg+xml text/javascript text/plain';

/**
 * What nginx needs to serve the folder as other hosts do: the same headers at the same addresses. It stands in the
 * folder itself, to be included in a server block, so that it is always that of the build which is served.
 * @param base the path the site lives at, with a slash at both ends
 * @param headersFile the text of `_headers`
 */
export function nginxFile(base: string, headersFile: string): string {
  const rules = parseHeadersFile(headersFile);
  const headers = (address: string) => {
    const said = headersFor(rules, address);
    const cached = said.some(([name]) => name === caching);
    return [
      // A file that is not there is not to be remembered like one that is: hence not always.
      ...said.map(
        ([name, value]) => `add_header ${name} ${quoted(value)}${name === caching ? '' : ' always'};`,
      ),
      ...(cached ? [] : [`add_header ${caching} "no-cache" always;`]),
    ];
  };
  const places = rules.filter(({ path }) => path !== `${base}*`);
  return [
    '# Written by the build, from the headers in _headers beside it. For a server block:',
    '#',
    `#   root …;  # ${base === '/' ? 'this folder' : `the folder in which this one stands as ${base.slice(1, -1)}`}`,
    '#   include …/_nginx.conf;',
    '#',
    '# Reload nginx after each deployment: the policy names the style of this very build.',
    ...block(`location ${base}`, [
      'index index.html;',
      'absolute_redirect off;',
      'server_tokens off;',
      'charset utf-8;',
      'default_type application/octet-stream;',
      ...block(
        'types',
        Object.entries(types).map(([type, extension]) => `${type} ${extension};`),
      ),
      'gzip on;',
      'gzip_vary on;',
      `gzip_types ${compressed};`,
      `error_page 404 ${base}404.html;`,
      // A level with headers of its own takes over none from outside.
      ...headers(base),
      ...places.flatMap(({ path }) =>
        path.endsWith('*')
          ? block(`location ^~ ${path.slice(0, -1)}`, headers(path.slice(0, -1)))
          : block(`location = ${path}`, headers(path)),
      ),
      '# What is written for hosts is not for visitors.',
      ...block(`location ^~ ${base}_`, ['return 404;']),
    ]),
    '',
  ].join('\n');
}

const caching = 'Cache-Control';

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}

function quoted(value: string): string {
  if (/["\\$]/.test(value)) throw new Error(`nginx would read this otherwise: ${value}`);
  return `"${value}"`;
}
