import type { Locator, Page } from '@playwright/test';
import { treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { passesEveryRule } from './axe.ts';
import { doctor } from './doctor.ts';
import { expect, openAll, patient, test } from './journey.ts';
import { print } from './paper.ts';
import { photograph, read } from './qr-code.ts';

/** Deep ice pick scars first; rolling ones are found then, which moves six options. */
async function examine(page: Page) {
  const me = doctor(page);
  await me.open();
  await me.scar('Ice pick').click();
  await me.answer('Depth', 'Deep').click();
  await me.answer('Skin type', 'Type V').click();
  await me.answer('Visible healing they could accept', 'A few days').click();
  await me.scar('Rolling').click();
  await expect(me.status).toContainText('6 options have moved');
  return me;
}

const wholeInView = async (locator: Locator, page: Page) => {
  const box = await locator.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
};

for (const [width, height] of [
  [1024, 768],
  [1180, 820],
  [1280, 800],
] as const) {
  test(`at ${width} × ${height} the whole of it is in one window, in text no smaller than 16 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const fits = async (state: string) => {
      const [high, wide] = await page.evaluate(() => [
        document.documentElement.scrollHeight - window.innerHeight,
        document.documentElement.scrollWidth - window.innerWidth,
      ]);
      expect(
        [high, wide].every((over = 1) => over <= 0),
        state,
      ).toBe(true);
      const toggles = page.locator('.consult-answers .segment:visible, .option-row, .focus-bar .segment');
      expect(await toggles.count()).toBeGreaterThan(treatmentIds.length + 20);
      for (const one of [...(await toggles.all()), page.locator('.answered-scars .drawing')])
        expect(await wholeInView(one, page), `${state}: ${await one.textContent()}`).toBe(true);
      // Nothing of the answers and options is out of sight inside its own part either.
      for (const part of ['.consult-answers', '.consult-options', '.option-groups'])
        expect(
          await page.locator(part).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
          part,
        ).toBeLessThanOrEqual(0);
      await expect(
        page.getByRole('contentinfo').getByText('See a doctor before any treatment.'),
      ).toBeInViewport({ ratio: 1 });
      expect(await smallText(page), state).toEqual([]);
    };
    const me = doctor(page);
    await me.open();
    await fits('blank');
    await examine(page);
    await fits('moved');
    await me.row('Subcision').click();
    await fits('with an option');
    const picture = me.focus.getByRole('img', { name: /^Subcision: picture/ });
    expect(await wholeInView(picture, page)).toBe(true);
    expect((await picture.boundingBox())?.height).toBeGreaterThanOrEqual(height > 800 ? 200 : 120);
    await me.focus.getByRole('button', { name: 'Larger picture' }).click();
    expect((await picture.boundingBox())?.height).toBeGreaterThanOrEqual(350);
    expect(await wholeInView(picture, page)).toBe(true);
  });
}

/** What is written in the main part in letters under 16 px. Sources stand small beside what they are the source of. */
function smallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, .consulting *')]
      .filter(
        (element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ) &&
          element.checkVisibility() &&
          !element.closest('svg, .visually-hidden, .disclosure-source, .from-answers, .recovery-legend'),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map(({ textContent }) => textContent ?? ''),
  );
}

test('every state of it passes every rule of axe', async ({ page }) => {
  test.slow();
  // So tall that nothing is half out of sight inside its part, unfolded or not.
  await page.setViewportSize({ width: 1180, height: 9000 });
  const me = doctor(page);
  await me.open();
  await passesEveryRule(page);
  await examine(page);
  await passesEveryRule(page);
  await me.row('Subcision').click();
  await openAll(page);
  await passesEveryRule(page);
  for (const view of ['Plans', 'Questions', 'Note']) {
    await me.view(view).click();
    await openAll(page);
    await passesEveryRule(page);
  }
  await me.view('Option').click();
  await me.focus.getByRole('button', { name: 'Larger picture' }).click();
  await passesEveryRule(page);
  await me.back.click();
  await me.view('Link, keys').click();
  await page.getByRole('textbox').fill('v1.000');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toContainText('This link is not complete');
  await passesEveryRule(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await me.view('Moved').click();
  await passesEveryRule(page);
  await page.getByRole('link', { name: words.app.allOptions, exact: true }).click();
  await patient(page).arriveAt(words.option.all.title);
  await passesEveryRule(page);
});

/** Presses something, and tells where an option is seen before it, as soon as the change is made, and in the end. */
async function pressAndWatch(pressed: Locator, option: Locator) {
  const row = await option.elementHandle();
  return pressed.evaluate(async (input: HTMLElement, row) => {
    const name = row?.closest('[data-option]')?.getAttribute('data-option');
    const top = () => document.querySelector(`[data-option="${name}"]`)?.getBoundingClientRect().top;
    const before = top();
    input.click();
    await Promise.resolve();
    const atOnce = top();
    const sliding = document.getAnimations();
    await Promise.all(sliding.map(({ finished }) => finished));
    return { before, atOnce, after: top(), sliding: sliding.length };
  }, row);
}

test('what moves slides to its new group; with reduced motion it is there at once', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  const me = doctor(page);
  await me.open();
  const named = page.getByRole('region', { name: /^Named/ });
  const slid = await pressAndWatch(me.scar('Ice pick'), me.row('TCA CROSS'));
  await expect(named).toContainText('TCA CROSS');
  expect(slid.atOnce).toBeCloseTo(slid.before ?? Number.NaN, 0);
  expect(slid.after).not.toBeCloseTo(slid.before ?? Number.NaN, 0);
  // The next answer can be pressed at once, and counts.
  await me.answer('Depth', 'Shallow').click();
  await me.answer('Depth', 'Deep').click();
  await expect(me.answer('Depth', 'Deep')).toBeChecked();
  await expect(named).toContainText('TCA CROSS');
  await me.nothingSlides();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await pressAndWatch(me.scar('Rolling'), me.row('Subcision'));
  await expect(me.status).toContainText('6 options have moved');
  expect(still.sliding).toBe(0);
  expect(still.atOnce).toBe(still.after);
  expect(still.after).not.toBeCloseTo(still.before ?? Number.NaN, 0);
});

test('an answer that is pressed while options slide takes them on from where they are', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  const me = doctor(page);
  await me.open();
  const rolling = await me.scar('Rolling').elementHandle();
  const seen = await me.scar('Ice pick').evaluate((icePick: HTMLElement, rolling) => {
    const top = () => document.querySelector('[data-option="subcision"]')?.getBoundingClientRect().top;
    const before = top();
    icePick.click();
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 100;
    }
    const onItsWay = top();
    (rolling as HTMLElement | null)?.click();
    return { before, onItsWay, goesOnFrom: top() };
  }, rolling);
  expect(seen.onItsWay).not.toBeCloseTo(seen.before ?? Number.NaN, 0);
  expect(seen.goesOnFrom).toBeCloseTo(seen.onItsWay ?? Number.NaN, 0);
});

test('by keyboard alone: an answer, an option, the next one, a new patient', async ({ page }) => {
  const me = doctor(page);
  await me.open();
  const press = (key: string) => page.keyboard.press(key);
  await me.scar('Ice pick').focus();
  await press('Space');
  await expect(me.scar('Ice pick')).toBeChecked();
  await me.answer('Depth', 'Not sure').focus();
  await press('ArrowLeft');
  await expect(me.answer('Depth', 'Deep')).toBeChecked();
  await expect(me.answer('Depth', 'Deep')).toBeFocused();
  await press('Alt+PageDown');
  await expect(me.row('TCA CROSS')).toBeFocused();
  await expect(me.focus.getByRole('heading', { level: 2, name: 'TCA CROSS' })).toBeVisible();
  await press('Alt+PageDown');
  await expect(me.row('Punch excision')).toBeFocused();
  await press('Tab');
  await press('Enter');
  await expect(me.focus.getByRole('heading', { level: 2 })).not.toHaveText('Punch excision');
  await press('Alt+Shift+Delete');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(me.scar('Ice pick')).not.toBeChecked();
});

test.describe('on a tablet, by touch', () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

  test('from the patient’s code to the printed sheet in under ten presses, and nothing of it is kept', async ({
    page,
    browser,
  }) => {
    // The patient, on a phone.
    const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await patient(phone).answer(['Ice pick'], 'Shallow', 'Type III', 'A few days');
    await phone.goto('/visit/');
    await phone.getByRole('button', { name: words.link.panel.make }).click();
    const code = phone.getByRole('img', { name: words.link.panel.code });
    const link = read(await photograph(code, 2));
    await phone.context().close();

    // The doctor: the camera opens the link on the clinic's tablet, which says that links open in the consultation.
    await page.addInitScript(() => {
      const data = { opensLinksInConsultation: true, offers: {} };
      window.localStorage.setItem(
        'scar-options.device.clinic',
        JSON.stringify({ app: 'scar-options', version: 1, data }),
      );
    });
    const kept = () => page.evaluate(() => Object.keys(window.localStorage));
    const me = doctor(page);
    await page.goto(link ?? 'no code was read');
    await me.isThere();
    await expect(me.scar('Ice pick')).toBeChecked();
    let presses = 0;
    const press = async (what: Locator) => {
      presses += 1;
      await what.tap();
    };
    await press(me.answer('Depth', 'Deep'));
    await expect(me.status).toContainText('moved');
    await press(me.scar('Rolling'));
    await expect(me.row('Subcision')).toContainText('was:');
    await press(me.row('Subcision'));
    await press(me.focus.getByRole('button', { name: /Add to my visit sheet/ }));
    await press(page.getByRole('link', { name: words.app.visitSheet, exact: true }));
    await patient(page).arriveAt(words.visit.sheet.title);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press(page.getByRole('button', { name: words.visit.sheet.print }));
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    expect(presses).toBeLessThan(10);
    const { text } = await print(page, 'A4');
    for (const said of ['Ice pick, Rolling', 'Deep', 'Type III', 'A few days', 'Subcision'])
      expect(text).toContain(said);
    expect(await kept()).toEqual(['scar-options.device.clinic']);
  });
});

test('on a phone all of it stands in one column, and an option that is pressed comes into view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const me = await examine(page);
  await me.row('Subcision').click();
  await expect(me.focus.getByRole('heading', { level: 2, name: 'Subcision' })).toBeInViewport();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
