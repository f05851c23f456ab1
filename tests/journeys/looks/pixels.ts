import type { Locator, Page } from '@playwright/test';

export type Crop = { readonly width: number; readonly height: number; readonly grey: readonly number[] };

/** What the screen shows of an element, as brightness alone, from 0 to 255: no colour can help. */
export async function crop(page: Page, element: Locator, around = 0): Promise<Crop> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to be seen');
  const clip = {
    x: box.x - around,
    y: box.y - around,
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  };
  const base64 = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const grey = Array.from({ length: width * height }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
      return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    });
    return { width, height, grey };
  }, base64);
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

/** The share of pixels that stand out from what most of the crop shows. */
export function drawn(picture: Crop): number {
  const counts = new Map<number, number>();
  for (const grey of picture.grey) counts.set(grey, (counts.get(grey) ?? 0) + 1);
  const [[ground] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return picture.grey.filter((grey) => Math.abs(grey - ground) > 90).length / picture.grey.length;
}
