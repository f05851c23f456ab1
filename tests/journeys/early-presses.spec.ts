import type { Locator, Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { hasStarted } from '../walks/screen.ts';
import { doctor } from './doctor.ts';
import { appStands, expect, holdBack, load, patient, test } from './journey.ts';

test('a slow network: what is ticked before the app is there counts, and is kept', async ({ page }) => {
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('/questions/scar-type/', { waitUntil: 'commit' });
  const boxcar = page.getByRole('checkbox', { name: 'Boxcar' });
  await boxcar.check();
  letGo();
  await appStands(page);
  await expect(boxcar).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await patient(page).arriveAt('How deep are your deepest scars?');
  await load(page, '/questions/scar-type/');
  await expect(boxcar).toBeChecked();
});

test('a slow network: what is ticked early joins what is stored', async ({ page }) => {
  await patient(page).start();
  await patient(page).scars('Rolling');
  await patient(page).arriveAt('How deep are your deepest scars?');
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('/questions/scar-type/', { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: 'Boxcar' }).check();
  letGo();
  await appStands(page);
  for (const kind of ['Boxcar', 'Rolling'])
    await expect(page.getByRole('checkbox', { name: kind })).toBeChecked();
});

for (const [first, then] of [
  ['I’m not sure', 'Boxcar'],
  ['Boxcar', 'I’m not sure'],
] as const)
  test(`a slow network: of what excludes each other, what is ticked last counts: ${first}, then ${then}`, async ({
    page,
  }) => {
    const letGo = await holdBack(page, '**/assets/*.js');
    await page.goto('/questions/scar-type/', { waitUntil: 'commit' });
    await page.getByRole('checkbox', { name: first }).check();
    await page.getByRole('checkbox', { name: then }).check();
    letGo();
    await appStands(page);
    await expect(page.getByRole('checkbox', { name: then })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: first })).not.toBeChecked();
  });

test('a slow network: what is typed before the app is there is kept, after what was typed on another visit', async ({
  page,
}) => {
  const own = page.getByRole('textbox', { name: words.whatMatters.own.label });
  for (const [typed, stands] of [
    ['I fear pain', 'I fear pain'],
    ['and needles', 'I fear pain and needles'],
  ] as const) {
    const letGo = await holdBack(page, '**/assets/*.js');
    await page.goto('/what-matters/', { waitUntil: 'commit' });
    await own.pressSequentially(typed);
    letGo();
    await appStands(page);
    await expect(own).toHaveValue(stands);
    await page.unrouteAll();
    await load(page, '/what-matters/');
    await expect(own).toHaveValue(stands);
  }
});

test('a slow network: the name of a clinic, typed before the app is there, is kept as it stands', async ({
  page,
}) => {
  const name = page.getByRole('textbox', { name: laterWords.clinic.page.name });
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('/clinic/', { waitUntil: 'commit' });
  await name.pressSequentially('North');
  letGo();
  await appStands(page);
  await expect(name).toHaveValue('North');
  await load(page, '/clinic/');
  await expect(name).toHaveValue('North');
});

/**
 * Opens a page that is about to be taken over: all is read, and nothing of it done yet.
 * @param before what is done before anything is read
 * @returns lets it be done
 */
async function aboutToBeTakenOver(
  page: Page,
  path: string,
  before: () => Promise<void> = async () => {},
): Promise<() => Promise<void>> {
  // React takes a page over in tasks of its own, which it asks for by messages.
  await page.addInitScript(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (navigation?.type === 'reload') return;
    const { postMessage } = MessagePort.prototype;
    const held: (() => void)[] = [];
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      held.push(() => postMessage.call(this, message));
    };
    window.addEventListener('let-go', () => {
      MessagePort.prototype.postMessage = postMessage;
      for (const post of held) post();
    });
  });
  const letCodeGo = await holdBack(page, '**/assets/*.js');
  await page.goto(path, { waitUntil: 'commit' });
  await before();
  letCodeGo();
  await page.evaluate(hasStarted);
  return () => page.evaluate(() => void window.dispatchEvent(new Event('let-go')));
}

/**
 * A click by the browser itself, here for an access key: no mouse, finger or key comes to the page before it, at which
 * React would have taken the page over.
 */
async function clickByBrowser(page: Page, box: Locator): Promise<void> {
  await box.evaluate((input: HTMLInputElement) => {
    input.accessKey = 'q';
  });
  const browser = await page.context().newCDPSession(page);
  const alt = 1;
  await browser.send('Input.dispatchKeyEvent', {
    type: 'char',
    modifiers: alt,
    text: 'q',
    unmodifiedText: 'q',
  });
}

for (const [how, press] of [
  ['with a mouse', (_page: Page, box: Locator) => box.click()],
  ['by the browser', clickByBrowser],
] as const) {
  test(`a slow device: what is pressed ${how} just as the app takes the page over counts, and is kept`, async ({
    page,
  }) => {
    const letGo = await aboutToBeTakenOver(page, '/questions/scar-type/');
    const boxcar = page.getByRole('checkbox', { name: 'Boxcar' });
    await press(page, boxcar);
    await letGo();
    await appStands(page);
    await expect(boxcar).toBeChecked();
    await page.reload();
    await appStands(page);
    await expect(boxcar).toBeChecked();
  });

  test(`a slow device: what a doctor presses ${how} just as the app takes the page over counts`, async ({
    page,
  }) => {
    const letGo = await aboutToBeTakenOver(page, '/consultation/');
    const me = doctor(page);
    const deep = me.answer('Depth', 'Deep');
    await press(page, deep);
    await letGo();
    await appStands(page);
    await expect(deep).toBeChecked();
    await expect(me.status).toContainText('moved');
  });
}

test('a slow device: Continue, pressed just as the app takes the page over, knows what was ticked', async ({
  page,
}) => {
  const letGo = await aboutToBeTakenOver(page, '/questions/scar-type/', () =>
    page.getByRole('checkbox', { name: 'Boxcar' }).check(),
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  await letGo();
  await patient(page).arriveAt('How deep are your deepest scars?');
});

test('a slow network: what a doctor presses before the app is there counts, and moves the options', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('/consultation/', { waitUntil: 'commit' });
  const me = doctor(page);
  await me.scar('Ice pick').check();
  await me.answer('Depth', 'Deep').check();
  letGo();
  await appStands(page);
  await expect(me.status).toContainText('moved');
  await expect(me.scar('Ice pick')).toBeChecked();
  await expect(me.answer('Depth', 'Deep')).toBeChecked();
  await expect(page.getByRole('region', { name: /^Named/ })).toContainText('TCA CROSS');
});
