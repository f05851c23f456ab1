import type { Locator } from '@playwright/test';
import readQr from 'jsqr';
import { PNG } from 'pngjs';

/** A QR code as a camera sees it: which of its modules are dark, with the quiet zone around them. */
export type Seen = { readonly side: number; readonly dark: readonly boolean[] };

const quietZone = 4;

/** Takes a picture of the code at so many pixels a module. */
export async function photograph(code: Locator, pixels: number): Promise<PNG> {
  const side = await code.evaluate((svg, size) => {
    const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    for (const dimension of ['width', 'height']) svg.setAttribute(dimension, String(modules * size));
    // On whole pixels of the screen, whatever stands around it.
    if (svg instanceof SVGElement)
      Object.assign(svg.style, { position: 'fixed', inset: '0 auto auto 0', margin: 0 });
    return modules * size;
  }, pixels);
  const picture = PNG.sync.read(await code.screenshot());
  if (picture.width !== side || picture.height !== side)
    throw new Error(`not ${side} pixels: ${picture.width}`);
  return picture;
}

/** What a reader that this project has no part in makes of a picture. */
export function read({ data, width, height }: Pick<PNG, 'data' | 'width' | 'height'>): string | undefined {
  return readQr(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

export function modulesOf(picture: PNG, pixels: number): Seen {
  const side = picture.width / pixels;
  const dark = Array.from({ length: side * side }, (_, index) => {
    const [x, y] = [(index % side) * pixels, Math.floor(index / side) * pixels];
    return (picture.data[(y * picture.width + x) * 4] ?? 255) < 128;
  });
  return { side, dark };
}

export function draw({ side, dark }: Seen, pixels: number): PNG {
  const picture = new PNG({ width: side * pixels, height: side * pixels });
  for (let place = 0; place < picture.width * picture.height; place += 1) {
    const [x, y] = [place % picture.width, Math.floor(place / picture.width)];
    const shade = dark[Math.floor(y / pixels) * side + Math.floor(x / pixels)] ? 0 : 255;
    picture.data.set([shade, shade, shade, 255], place * 4);
  }
  return picture;
}

/** Stains that each turn round 5 % of the data modules, one beside the other, all over the code. */
export function stained({ side, dark }: Seen): readonly Seen[] {
  const data = dark.flatMap((_, index) =>
    holdsData(index % side, Math.floor(index / side), side) ? [index] : [],
  );
  const wanted = Math.ceil(data.length * 0.05);
  const stains: Seen[] = [];
  for (let y = quietZone; y < side - quietZone; y += 3) {
    for (let x = quietZone; x < side - quietZone; x += 3) {
      const distance = (index: number) =>
        Math.max(Math.abs((index % side) - x), Math.abs(Math.floor(index / side) - y));
      const hit = new Set([...data].sort((a, b) => distance(a) - distance(b)).slice(0, wanted));
      stains.push({ side, dark: dark.map((was, index) => was !== hit.has(index)) });
    }
  }
  return stains;
}

/** Whether a module holds data or its correction: not in a finder with its format, a timing line or the alignment. */
function holdsData(column: number, row: number, side: number): boolean {
  const size = side - 2 * quietZone;
  const [x, y] = [column - quietZone, row - quietZone];
  const outside = x < 0 || y < 0 || x >= size || y >= size;
  const finder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const alignment = Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
  return !outside && !finder && !alignment && x !== 6 && y !== 6;
}
