/** What a page tells the sites its link is shared on: its title, a line, a picture. No script, nothing sent. */

type Shared = {
  readonly path: string;
  readonly title: string;
  readonly site: { readonly name: string; readonly description: string; readonly picture: string };
  /** The sub-path the site is built for. */
  readonly base: string;
  /** Where the site will live, if that is known. */
  readonly origin: string | undefined;
};

/**
 * The origin in `SITE_URL`, for what has to name its address in full. A static site does not know its own;
 * without it, addresses stay as they are inside the site.
 */
export function originFrom(siteUrl: string | undefined): string | undefined {
  if (siteUrl === undefined || siteUrl === '') return undefined;
  const { protocol, origin } = URL.canParse(siteUrl) ? new URL(siteUrl) : { protocol: '', origin: '' };
  if (protocol === 'https:' || protocol === 'http:') return origin;
  throw new Error(`SITE_URL is ${siteUrl}: write it in full, such as https://example.org`);
}

/** The tags for the head of one page. */
export function sharingTags({ path, title, site, base, origin = '' }: Shared): string {
  const address = (inside: string) => `${origin}${base}${inside.replace(/^[/]/, '')}`;
  // The page for addresses that lead nowhere has no address of its own.
  const known = origin !== '' && path.endsWith('/');
  return [
    property('og:type', 'website'),
    property('og:site_name', site.name),
    property('og:title', title),
    property('og:description', site.description),
    property('og:image', address('link-picture.png')),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', site.picture),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(known
      ? [property('og:url', address(path)), `<link rel="canonical" href="${escaped(address(path))}" />`]
      : []),
  ].join('');
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escaped(content)}" />`;
}

/** A text as it may stand in an attribute or an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
