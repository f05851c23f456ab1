import type { Browser, Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { passesEveryRule } from './axe.ts';
import { expect, patient, test } from './journey.ts';
import { subPath } from './playwright.config.ts';
import { draw, modulesOf, photograph, read, stained } from './qr-code.ts';

const { panel, arrival } = words.link;
const notice = (page: Page, heading: string) => page.getByRole('region', { name: heading });

/** Answers, an option on the sheet, and a link made of both. */
async function makeLink(page: Page): Promise<string> {
  await patient(page).answer(['Rolling'], 'Deep', 'Type III', 'About a week');
  await page.getByRole('button', { name: /Add to my visit sheet ?: Subcision$/ }).click();
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await page.getByRole('button', { name: panel.make }).click();
  return page.getByRole('textbox', { name: panel.label }).inputValue();
}

/** Another person's device. */
async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

/** Of every option, in their order, also of those that are folded or far from the window. */
const cards = (page: Page) => page.locator('article > h3').allTextContents();
const addressOf = (page: Page) => page.evaluate(() => window.location.href);
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...window.localStorage }));

test('a link opened on another device shows the same options and the same sheet, and leaves the address', async ({
  page,
  browser,
}) => {
  const link = await makeLink(page);
  expect(link.slice(new URL(link).origin.length).length).toBeLessThanOrEqual(64);
  await page.getByRole('link', { name: words.app.yourOptions, exact: true }).click();
  await patient(page).arriveAtOptions();
  const other = await elsewhere(browser, link);
  const sent: string[] = [];
  other.on('request', (request) => sent.push(request.url()));
  await patient(other).arriveAtOptions();
  await expect(other.getByText(arrival.used)).toBeVisible();
  expect((await cards(page)).length).toBeGreaterThanOrEqual(19);
  expect(await cards(other)).toEqual(await cards(page));
  expect(await addressOf(other)).toBe(new URL('/options/', link).href);
  await other.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
  await expect(other.getByRole('region', { name: words.visit.sheet.options })).toContainText('Subcision');
  await other.goBack();
  await patient(other).arriveAtOptions();
  expect(await addressOf(other)).not.toContain('#');
  expect([...sent, await other.title()].join()).not.toContain('v1.');
  await other.context().close();
});

test('a link whose code does not come stands in the address again, and the next load opens it', async ({
  page,
  browser,
}) => {
  const link = await makeLink(page);
  const other = await (await browser.newContext()).newPage();
  let lost = 0;
  await other.route('**/assets/arriving-link-*.js', (route) => {
    lost += 1;
    return route.abort();
  });
  await other.goto(link);
  await expect.poll(() => lost).toBeGreaterThan(0);
  await expect.poll(() => addressOf(other)).toBe(link);
  await other.unrouteAll();
  await other.reload();
  await patient(other).arriveAtOptions();
  expect(await addressOf(other)).toBe(new URL('/options/', link).href);
  await other.context().close();
});

test('a link works on any page, also under a sub-path', async ({ page, browser }) => {
  const [, code = ''] = (await makeLink(page)).split('#');
  for (const path of ['treatments/subcision/', 'options/', 'questions/depth/']) {
    const other = await elsewhere(
      browser,
      `http://localhost:${subPath.port}/scars/${path}#${code.toLowerCase()}`,
    );
    await expect(other.getByText(arrival.used)).toBeVisible();
    await patient(other).arriveAtOptions();
    expect(await addressOf(other)).toBe(`http://localhost:${subPath.port}/scars/options/`);
    if (path === 'options/') {
      await other.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
      await other.getByRole('button', { name: panel.make }).click();
      await expect(other.getByRole('textbox', { name: panel.label })).toHaveValue(
        `http://localhost:${subPath.port}/scars/#${code}`,
      );
    }
    await other.context().close();
  }
});

test('over answers it asks: keeping them leaves all as it was, using the link shows in every tab', async ({
  page,
  browser,
  context,
}) => {
  const link = await makeLink(page);
  const other = await elsewhere(browser, '/');
  await patient(other).answer(['Ice pick'], 'Shallow', 'Type VI', 'None');
  const before = await kept(other);
  await other.goto(link);
  const asks = notice(other, arrival.ask.heading);
  await expect(asks).toBeFocused();
  await expect(asks).toContainText('Type VI');
  await expect(asks).toContainText('Type III');
  expect(await addressOf(other)).not.toContain('#');
  await other.keyboard.press('Tab');
  await other.keyboard.press('Tab');
  await expect(asks.getByRole('button', { name: arrival.ask.keep })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(asks).toBeHidden();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await kept(other)).toBe(before);

  const beside = await other.context().newPage();
  await beside.goto('/visit/');
  await other.goto(link);
  await asks.getByRole('button', { name: arrival.ask.use }).click();
  await patient(other).arriveAtOptions();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  const sheet = words.visit.sheet;
  await expect(beside.getByRole('region', { name: sheet.answers })).toContainText('Type III');
  await expect(beside.getByRole('region', { name: sheet.options })).toContainText('Subcision');
  await other.reload();
  await expect(asks).toBeHidden();
  await other.goBack();
  expect(await addressOf(other)).not.toContain('#');
  await expect(asks).toBeHidden();
  await other.context().close();
  expect(context.pages()).toHaveLength(1);
});

test('a damaged link says what is wrong and what to do, applies nothing, and leaves the address too', async ({
  page,
}) => {
  const link = 'v1.0000302SH3BY7E58';
  const { truncated, lengthened, altered, newer } = arrival.damage;
  for (const [fragment, { heading, body }] of [
    [link.slice(0, 12), truncated],
    [`${link}).%20See%20you%20there`, lengthened],
    [link.replace('302', '303'), altered],
    [`v2.${link}`, newer],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/#${fragment}`);
    await expect(notice(page, heading)).toBeFocused();
    await expect(notice(page, heading)).toContainText(body);
    expect(await addressOf(page)).not.toContain('#');
    expect(await kept(page)).toBe('{}');
  }
  await passesEveryRule(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(notice(page, newer.heading)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the code is read from a picture at 2 pixels a module, and with stains on 5 % of its data', async ({
      page,
    }) => {
      const link = await makeLink(page);
      const code = page.getByRole('img', { name: panel.code });
      const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
      expect(((await code.boundingBox())?.width ?? 0) / side).toBeGreaterThanOrEqual(4);
      const picture = await photograph(code, 2);
      expect(read(picture)).toBe(link);
      const seen = modulesOf(picture, 2);
      const stains = stained(seen);
      expect(stains.length).toBeGreaterThan(80);
      expect(stains.filter((stain) => read(draw(stain, 2)) !== link)).toHaveLength(0);
    });
  });
}

test('making a link and being asked pass every rule of axe and fit 320 pixels', async ({ page }) => {
  const link = await makeLink(page);
  await passesEveryRule(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const sticksOut = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sticksOut()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /Take off my visit sheet ?: Subcision$/ }).click();
  await page.goto(link);
  await expect(notice(page, arrival.ask.heading)).toBeVisible();
  await passesEveryRule(page);
  expect(await sticksOut()).toBeLessThanOrEqual(0);
});

test('in forced colours the code stays black on white', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const link = await makeLink(page);
  expect(read(await photograph(page.getByRole('img', { name: panel.code }), 2))).toBe(link);
});

test('by keyboard alone: the link is made and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await patient(page).answer(['Rolling'], 'Deep', 'Type III', 'About a week');
  await page.goto('/visit/');
  await page.getByRole('button', { name: panel.make }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: panel.label });
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(panel.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});
