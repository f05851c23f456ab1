import type { Locator, Page } from '@playwright/test';

export type Crop = { readonly width: number; readonly height: number; readonly grey: readonly number[] };

export type Place = Awaited<ReturnType<Locator['boundingBox']>>;

/** Where each element is in the window, asked once for all photographs of it. */
export function placesOf(elements: readonly Locator[]): Promise<readonly Place[]> {
  return Promise.all(elements.map((element) => element.boundingBox()));
}

/**
 * What the screen shows at each place, as brightness alone, from 0 to 255: no colour can help.
 * One photograph for all: they must be in the window together.
 */
export async function crops(page: Page, boxes: readonly Place[], around = 0): Promise<readonly Crop[]> {
  const photograph = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([png, places, margin]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / window.innerWidth;
      return places.map((box) => {
        if (!box || box.y - margin < 0 || box.y + box.height + margin > window.innerHeight)
          throw new Error('not in the picture');
        const [x, y] = [Math.round((box.x - margin) * scale), Math.round((box.y - margin) * scale)];
        const width = Math.round((box.width + 2 * margin) * scale);
        const height = Math.round((box.height + 2 * margin) * scale);
        const { data } = context.getImageData(x, y, width, height);
        const grey = Array.from({ length: width * height }, (_, pixel) => {
          const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
          return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        });
        return { width, height, grey };
      });
    },
    [photograph, boxes, around] as const,
  );
}

/** The share of pixels that are clearly brighter in one crop than in the other. */
export function difference(one: Crop, other: Crop): number {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let differing = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [a = 0, b = 0] = [one.grey[y * one.width + x], other.grey[y * other.width + x]];
      if (Math.abs(a - b) > 50) differing += 1;
    }
  return differing / (width * height);
}

/** The share of pixels in which something begins or ends: none in an empty picture, few in a solid one. */
export function drawn({ width, grey }: Crop): number {
  const edges = grey.filter((here, at) => at % width !== 0 && Math.abs(here - (grey[at - 1] ?? here)) > 60);
  return edges.length / grey.length;
}
