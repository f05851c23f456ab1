import type { BrowserContext, Page, Request } from '@playwright/test';
import { words } from '#words/after-questions';
import { released } from '../failures/released.ts';
import { routes } from '../fixtures/routes.ts';
import { filesOf } from './served.ts';

/** A word that nobody else says, to be found again wherever it went. */
export const taint = /taint-\w+-\d+/i;
/** Every address there is: what else is asked for may say something of the person. */
const addresses = new Set(
  filesOf('dist').flatMap((file) => [`/${file}`, `/${file.replace(/(^|\/)index\.html$/, '$1')}`]),
);
const titles = new Set([
  words.app.name,
  ...routes.flatMap(({ title }) => [words.app.title(title), words.app.errorTitle(words.app.title(title))]),
]);
/** What the worker adds to the address of a file it keeps. */
const revision = /^\?__WB_REVISION__=[0-9a-f]{20}$/;

/** Follows all that pages of a browser do, and names each trace in which something a person said could be read. */
export async function follow(context: BrowserContext) {
  const faults = new Set<string>();
  const check = (what: string, sound: boolean, found: string) => {
    if (!sound) faults.add(`${what}: ${found}`);
  };
  const checkAddress = (what: string, address: string) => {
    const { protocol, pathname, search, hash } = new URL(address);
    if (protocol !== 'http:') return check(what, !taint.test(address), address);
    const plain = search === '' || revision.test(search);
    return check(what, addresses.has(pathname) && plain && /^(#[a-z][\w-]*)?$/i.test(hash), address);
  };
  context.on('request', (request: Request) => {
    checkAddress('asked for', request.url());
    check('sent', request.method() === 'GET' && request.postData() === null, request.url());
    check('referrer', !request.headers()['referer'], request.headers()['referer'] ?? '');
    const headers = Object.entries(request.headers()).map((header) => header.join(': '));
    for (const header of headers) check('header', !taint.test(header), header);
  });
  const followPage = (page: Page) => {
    page.on('framenavigated', (frame) => checkAddress('address', frame.url()));
    page.on('download', (file) => check('file name', !taint.test(file.suggestedFilename()), file.url()));
  };
  context.on('page', followPage);
  context.pages().forEach(followPage);
  await context.exposeFunction('titleSeen', (title: string) =>
    check('title', title === '' || titles.has(title), title),
  );
  await context.addInitScript(() => {
    const seen: unknown = Reflect.get(window, 'titleSeen');
    const tell = () => typeof seen === 'function' && seen(document.title);
    new MutationObserver(tell).observe(document, { childList: true, subtree: true, characterData: true });
  });

  return {
    faults,
    /** Looks into all that the browser keeps of a page. What is under the app's own keys is given back. */
    async look(page: Page): Promise<string> {
      for (const { name, value } of await context.cookies()) check('cookie', false, `${name}=${value}`);
      const kept = await page.evaluate(async () => ({
        referrer: document.referrer,
        name: window.name,
        session: JSON.stringify(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => String(name)),
        state: JSON.stringify(history.state),
        local: { ...localStorage } as Record<string, string>,
        cached: await Promise.all(
          (await caches.keys()).map(async (name) => {
            const cache = await caches.open(name);
            const requests = await cache.keys();
            return Promise.all(
              requests.map(async (asked) => [asked.url, await (await cache.match(asked))?.text()] as const),
            );
          }),
        ),
      }));
      check('referrer', kept.referrer === '', kept.referrer);
      check('window name', kept.name === '', kept.name);
      check('session storage', kept.session === '{}', kept.session);
      check('databases', kept.databases.length === 0, kept.databases.join());
      const [, from] = /^\{"from":"(.*)"\}$/.exec(kept.state) ?? [];
      check('history', kept.state === 'null' || addresses.has(String(from)), kept.state);
      for (const key of Object.keys(kept.local)) check('storage key', key in released, key);
      for (const [address, text] of kept.cached.flat()) {
        checkAddress('cached', address);
        check('cached', !taint.test(text ?? ''), address);
      }
      return JSON.stringify(kept.local);
    },
  };
}
