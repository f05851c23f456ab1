import { firstLoad } from '../bench/size/first-load.mjs';
import { expect, test } from './journey.ts';

/** The budget in `check:size` counts what the HTML and the imports say; here the browser says what it fetched. */
for (const [path, file] of [
  ['/', 'index.html'],
  ['/questions/scar-type/', 'questions/scar-type/index.html'],
] as const) {
  test(`${path} fetches no script beside those in the budget until it has nothing else to do`, async ({
    page,
  }) => {
    // Never idle: what waits for that does not come.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const counted = (await firstLoad('dist', file)).filter(({ kind }) => kind === 'scripts');
    expect(fetched.sort()).toEqual(counted.map(({ name }) => name).sort());
  });
}
