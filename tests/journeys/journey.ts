import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

/**
 * A page on which nothing may go wrong unseen: every journey fails at its end if a script failed, something was
 * written to the console, the policy was violated, or a request left the origin.
 */
export const test = base.extend<{ watched: undefined; allowedConsole: string[] }>({
  /** What a journey provokes on purpose: a fault that contains one of these is expected. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern.
  allowedConsole: async ({}, use) => use([]),
  watched: [
    async ({ context, baseURL, allowedConsole }, use) => {
      const faults = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const expected = [...allowedConsole, 'Service Worker registration blocked by Playwright'];
      const unexpected = faults.filter((fault) => !expected.some((allowed) => fault.includes(allowed)));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`left the origin: ${request.url()}`);
  });
  return faults;
}

/** Waits until the app has taken the page over, and what was stored with it: a page counts as loaded before that. */
export function appStands(page: Page): Promise<void> {
  return page.locator('html[data-text-size]:not([data-answers-to-come])').waitFor();
}

/** Loads a page whole: what is done or looked at next finds the app there. */
export async function load(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await appStands(page);
}

/** Unfolds everything, so that what is folded is judged too. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** Looks at a page while all of it is laid out, also what else is laid out only when the window comes near it. */
export async function laidOutWhole<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
}

/** Looks at a page that stands still: where code that came late moved something meanwhile, it looks again. */
export async function standingStill<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  for (let tries = 0; tries < 3; tries += 1) {
    const watch = await page.evaluateHandle(() => {
      const seen = { moved: false, stop: () => observer.disconnect() };
      const observer = new MutationObserver(() => {
        seen.moved = true;
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      return seen;
    });
    const seen = await look();
    const moved = await watch.evaluate(({ moved, stop }) => {
      stop();
      return moved;
    });
    if (!moved) return seen;
  }
  throw new Error('The page moves each time it is looked at.');
}

/**
 * Holds files back until they are let go.
 * @returns lets them go
 */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letGo = () => {};
  const mayGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await mayGo;
    await route.continue();
  });
  return letGo;
}

/** What a person does on each page of the way, by the words they see. */
export function patient(page: Page) {
  const next = () => page.getByRole('button', { name: 'Continue' }).click();
  const arriveAt = (heading: string | RegExp) =>
    expect(
      // The whole of it: one heading is part of another.
      page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' }),
    ).toBeVisible();
  const arriveAtOptions = async () => {
    await arriveAt('Options to ask a doctor about');
    // What is folded and what is for paper comes after what is seen.
    await page.locator('.on-paper').waitFor({ state: 'attached' });
  };
  return {
    next,
    arriveAt,
    arriveAtOptions,
    async start() {
      await page.goto('/');
      await page.getByRole('link', { name: 'Start the questions' }).click();
      await arriveAt('What do your scars look like?');
    },
    async scars(...types: readonly string[]) {
      await arriveAt('What do your scars look like?');
      for (const type of types) await page.getByRole('checkbox', { name: type, exact: true }).check();
      await next();
    },
    async depth(depth: string) {
      await arriveAt('How deep are your deepest scars?');
      await page.getByRole('radio', { name: depth, exact: true }).check();
      await next();
    },
    async skin(type: string) {
      await arriveAt('How does your skin react to the sun?');
      await page.getByRole('radio', { name: type, exact: true }).check();
      await next();
    },
    async downtime(time: string) {
      await arriveAt('How long could you accept visible healing?');
      await page.getByRole('radio', { name: time, exact: true }).check();
      await next();
    },
    async skipDetails() {
      await arriveAt('A few more details');
      await next();
    },
    async seeOptions() {
      await arriveAt('Check your answers');
      await page.getByRole('button', { name: 'See your options' }).click();
      await arriveAtOptions();
    },
    /** All of it at once, for journeys that begin at the options. */
    async answer(scars: readonly string[], depth: string, skin: string, downtime: string) {
      await this.start();
      await this.scars(...scars);
      await this.depth(depth);
      await this.skin(skin);
      await this.downtime(downtime);
      await this.skipDetails();
      await this.seeOptions();
    },
    /** The options of a group, in the order they are shown. */
    group(heading: string) {
      return page.getByRole('region', { name: new RegExp(`^${heading}`) });
    },
  };
}
