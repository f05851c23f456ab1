import { createHash } from 'node:crypto';

/**
 * What the browser is told to refuse. Nothing from elsewhere, nothing inline but what is named by its hash,
 * no string ever turned into code.
 */

/** The source expression that lets one inline block through. */
export function hashSource(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** @param inline the text of each inline style and script block, exactly as it stands in the page */
export function contentSecurityPolicy(inline: {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...inline.scripts.map(hashSource)].join(' ')}`,
    `style-src ${["'self'", ...inline.styles.map(hashSource)].join(' ')}`,
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
  ].join('; ');
}

/** The same policy for a meta tag, without what browsers ignore and complain about there. */
export function metaPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/** The file that many static hosts read their headers from. */
export function headersFile(base: string, policy: string): string {
  const everywhere = {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
  const block = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block(`${base}*`, everywhere),
    block(`${base}worker.js`, { 'Cache-Control': 'no-cache' }),
    block(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    '',
  ].join('\n');
}

type Rule = { readonly path: string; readonly headers: readonly (readonly [string, string])[] };

/** Reads such a file back, so that the local server sends what a host would send. */
export function parseHeadersFile(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [name = '', ...value] = line.trim().split(': ');
          return [name, value.join(': ')] as const;
        });
      return { path, headers };
    });
}

/** The headers for an address, by the rules whose path leads up to it. */
export function headersFor(rules: readonly Rule[], address: string): readonly (readonly [string, string])[] {
  return rules
    .filter(({ path }) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path))
    .flatMap(({ headers }) => headers);
}
