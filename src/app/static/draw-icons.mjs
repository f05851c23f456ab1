/**
 * Makes the pictures that devices and other sites ask for as PNG, from what is drawn in the repository:
 * the icons from `public/icon.svg`, the picture of a shared link from the app's own figures and words.
 * Run `npm run icons` after changing one of them, and commit what it makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { installedChromium } from './find-browser.mjs';

const icon = await readFile('public/icon.svg', 'utf8');
const ground = /<rect[^>]* fill="([^"]+)"/.exec(icon)?.[1];
if (ground === undefined) throw new Error('public/icon.svg has no ground to run to the edges');

/**
 * @typedef {{ file: string, width: number, height: number, clear?: boolean, html: string }} Picture
 * @param {string} file
 * @param {number} size
 * @param {'rounded' | 'full' | 'maskable'} shape rounded: as drawn, on nothing. full: the device rounds it.
 *   maskable: the device cuts it as it likes, so all that matters stays inside a circle of four fifths.
 * @returns {Picture}
 */
function square(file, size, shape) {
  const part = shape === 'maskable' ? 75 : 100;
  const style = `html{background:${shape === 'rounded' ? 'transparent' : ground}}body{margin:0;display:grid;place-items:center;height:100vh}svg{width:${part}%}`;
  return {
    file,
    width: size,
    height: size,
    clear: shape === 'rounded',
    html: `<!doctype html><style>${style}</style>${icon}`,
  };
}

/** @returns {Promise<Picture>} */
async function shared() {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const { sharePicture } = await vite.ssrLoadModule('/src/app/link-picture.tsx');
  const markup = sharePicture();
  await vite.close();
  const face = 'node_modules/@fontsource-variable/faustina/files/faustina-latin-wght-normal.woff2';
  const font = `@font-face{font-family:Faustina;font-weight:300 800;src:url(data:font/woff2;base64,${await readFile(face, 'base64')})}`;
  const [tokens, figures, own] = await Promise.all(
    ['src/ui/tokens.css', 'src/figures/figures.css', 'src/app/static/link-picture.css'].map((file) =>
      readFile(file, 'utf8'),
    ),
  );
  // The face named in the tokens is an address only the build can follow.
  const colours = tokens?.replace(/@font-face\s*{[^}]*}/g, '');
  const html = `<!doctype html><style>${font}${colours}${figures}${own}</style>${markup}`;
  return { file: 'link-picture.png', width: 1200, height: 630, html };
}

const executablePath = installedChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const pictures = [
  square('apple-touch-icon.png', 180, 'full'),
  square('icon-192.png', 192, 'rounded'),
  square('icon-512.png', 512, 'rounded'),
  square('icon-maskable-512.png', 512, 'maskable'),
  await shared(),
];
for (const { file, width, height, clear, html } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const png = await page.screenshot({ omitBackground: clear === true });
  await writeFile(`public/${file}`, png);
  await page.close();
  console.info(`public/${file}: ${width} × ${height}, ${(png.length / 1024).toFixed(1)} KB`);
}
await browser.close();
