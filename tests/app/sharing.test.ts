import { describe, expect, test } from 'vitest';
import { originFrom, sharingTags } from '../../src/app/static/sharing.ts';

const page = {
  path: '/treatments/aha/',
  title: 'Peels & "acids" <at home>',
  site: { name: 'Scar Options', description: 'A decision aid.', picture: 'Three scars.' },
  base: '/scars/',
};

/** The tags as a browser reads them: by name, their content. */
function read(origin: string | undefined, path = page.path): ReadonlyMap<string, string | null> {
  const { head } = new DOMParser().parseFromString(sharingTags({ ...page, path, origin }), 'text/html');
  return new Map(
    [...head.children].map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('rel') ?? '',
      tag.getAttribute('content') ?? tag.getAttribute('href'),
    ]),
  );
}

describe('what a page says of itself where its link is shared', () => {
  test('is its title, whatever stands in it, and a line about the site', () => {
    const tags = read(undefined);
    expect(tags.get('og:title')).toBe(page.title);
    expect(tags.get('og:description')).toBe('A decision aid.');
    expect(tags.get('og:image:alt')).toBe('Three scars.');
    expect(tags.get('og:type')).toBe('website');
    expect(tags.get('twitter:card')).toBe('summary_large_image');
  });

  test('names addresses in full where the site knows its own', () => {
    const tags = read('https://example.org');
    expect(tags.get('og:image')).toBe('https://example.org/scars/link-picture.png');
    expect(tags.get('og:url')).toBe('https://example.org/scars/treatments/aha/');
    expect(tags.get('canonical')).toBe('https://example.org/scars/treatments/aha/');
  });

  test('claims no address where the site does not know its own', () => {
    const tags = read(undefined);
    expect(tags.get('og:image')).toBe('/scars/link-picture.png');
    expect(tags.has('og:url')).toBe(false);
    expect(tags.has('canonical')).toBe(false);
  });

  test('claims none for the page that stands in for every wrong address', () => {
    const tags = read('https://example.org', '/404.html');
    expect(tags.get('og:image')).toBe('https://example.org/scars/link-picture.png');
    expect(tags.has('og:url')).toBe(false);
    expect(tags.has('canonical')).toBe(false);
  });
});

describe('the address given for the site', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/scars/', 'https://example.org'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%s gives the origin %s: the sub-path is the build’s to say', (given, origin) => {
    expect(originFrom(given)).toBe(origin);
  });

  test.each([undefined, ''])('may be missing (%s)', (given) => {
    expect(originFrom(given)).toBeUndefined();
  });

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])(
    'is refused as %s, and the message says how to write it',
    (given) => {
      expect(() => originFrom(given)).toThrow(`SITE_URL is ${given}: write it in full`);
    },
  );
});
