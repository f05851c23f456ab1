import type { APIRequestContext } from '@playwright/test';
import { words } from '#words/after-questions';
import { sharingWords } from '#words/sharing';
import { expect, test } from './journey.ts';
import { subPath } from './playwright.config.ts';

/** Width and height of a PNG, as its first chunk says. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

/** What is at an address: it must be there, of this type and, for a PNG, of this size in pixels. */
async function isThere(request: APIRequestContext, address: string, type: string, size?: string) {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type'], address).toContain(type);
  const body = await response.body();
  if (type === 'image/png') expect(sizeOf(body), address).toBe(size);
  return body;
}

for (const [place, base, origin] of [
  ['at the root', '/', undefined],
  ['under a sub-path', '/scars/', `http://localhost:${subPath.port}`],
] as const) {
  test.describe(place, () => {
    test.use(origin === undefined ? {} : { baseURL: origin });

    test('every icon a page links is there, in the size it says', async ({ page, request }) => {
      await page.goto(`${base}treatments/subcision/`);
      const links = await page
        .locator('link[rel~="icon"], link[rel="apple-touch-icon"]')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('rel'),
            link.getAttribute('href') ?? '',
            link.getAttribute('sizes'),
            link.getAttribute('type'),
          ]),
        );
      expect(links).toEqual([
        ['icon', `${base}icon.svg`, 'any', 'image/svg+xml'],
        ['icon', `${base}icon-192.png`, '192x192', 'image/png'],
        ['apple-touch-icon', `${base}apple-touch-icon.png`, null, null],
      ]);
      await isThere(request, `${base}icon.svg`, 'image/svg+xml');
      await isThere(request, `${base}icon-192.png`, 'image/png', '192x192');
      await isThere(request, `${base}apple-touch-icon.png`, 'image/png', '180x180');
    });

    test('the manifest starts the app where it lives, and each of its icons is there', async ({
      page,
      request,
    }) => {
      await page.goto(base);
      const href = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
      expect(href).toBe(`${base}manifest.webmanifest`);
      const manifest = JSON.parse(String(await isThere(request, href, 'application/manifest+json')));
      const inside = (address: string) => new URL(address, new URL(href, page.url())).pathname;
      expect([inside(manifest.start_url), inside(manifest.scope)]).toEqual([base, base]);
      expect(manifest).toMatchObject({ name: words.app.name, description: sharingWords.description });
      const icons: readonly { src: string; sizes: string; type: string; purpose: string }[] = manifest.icons;
      expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'any', 'maskable']);
      for (const { src, type, sizes } of icons) await isThere(request, inside(src), type, sizes);
    });

    test('a shared link brings its title, a line and a picture that is there and light', async ({
      page,
      request,
    }) => {
      await page.goto(`${base}treatments/subcision/`);
      const tag = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
      expect(await tag('og:title')).toBe(await page.title());
      expect(await tag('og:description')).toBe(sharingWords.description);
      expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(
        sharingWords.description,
      );
      expect(await tag('og:image')).toBe(`${base}link-picture.png`);
      expect([await tag('og:image:width'), await tag('og:image:height')]).toEqual(['1200', '630']);
      const picture = await isThere(request, `${base}link-picture.png`, 'image/png', '1200x630');
      expect(picture.length).toBeLessThan(80_000);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours the browser's own bar is told the colour of the paper`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const paper = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) return 'no canvas';
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      const [...channels] = canvas.getImageData(0, 0, 1, 1).data.subarray(0, 3);
      return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    });
    const told = await page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) =>
        all
          .filter((meta) => meta instanceof HTMLMetaElement && window.matchMedia(meta.media).matches)
          .map((meta) => meta.getAttribute('content')),
      );
    expect(told).toEqual([paper]);
    if (colorScheme === 'light') {
      const manifest = await (await page.request.get('/manifest.webmanifest')).json();
      expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
    }
  });
}
