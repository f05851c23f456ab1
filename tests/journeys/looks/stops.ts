import type { Page } from '@playwright/test';
import { doctor } from '../doctor.ts';
import { expect, load, openAll, patient } from '../journey.ts';

export type Visit = (stop: string) => Promise<void>;

/**
 * Once past every kind of page there is, in every state it can be in: a spec says what to measure at each stop.
 * What a journey provokes on purpose: the page that does not exist answers with 404.
 */
export async function everyStop(page: Page, visit: Visit): Promise<void> {
  const me = patient(page);
  await load(page, '/nowhere/');
  await visit('not found');
  await load(page, '/treatments/');
  await visit('all options');
  await load(page, '/treatments/home-microneedling/');
  await openAll(page);
  await visit('a treatment without answers, unfolded');
  await load(page, '/');
  await visit('start');
  await toTheQuestions(page, visit);
  await me.seeOptions();
  await visit('options, folded');
  await openAll(page);
  await visit('options, unfolded');
  await page.getByRole('link', { name: 'All about Fully ablative laser (CO2, erbium)' }).first().click();
  await me.arriveAt('Fully ablative laser (CO2, erbium)');
  await visit('a treatment with answers');
  await prepareTheVisit(page, visit);
  await load(page, '/');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
  await visit('start, with saved answers');
  await consult(page, visit);
}

/** The doctor's screen, blank, after a change, with each thing it can show, and the bar on other pages. */
async function consult(page: Page, visit: Visit): Promise<void> {
  const me = doctor(page);
  await me.open();
  await openAll(page);
  await visit('consultation, blank');
  await me.scar('Ice pick').click();
  await me.scar('Rolling').click();
  await me.nothingSlides();
  await openAll(page);
  await visit('consultation, what moved');
  await me.row('Subcision').click();
  await openAll(page);
  await visit('consultation, an option');
  const larger = me.focus.getByRole('button', { name: 'Larger picture' });
  // Offered where all stands in one window: on a narrow one the picture has the whole width anyway.
  if (await larger.isVisible()) {
    await larger.click();
    await visit('consultation, larger picture');
    await me.back.click();
  }
  for (const view of ['Plans', 'Questions', 'Note']) {
    await me.view(view).click();
    await openAll(page);
    await visit(`consultation, ${view.toLowerCase()}`);
  }
  await me.view('Link, keys').click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('consultation, link in error');
  await page.getByRole('link', { name: 'All options', exact: true }).click();
  await patient(page).arriveAt('All options');
  await visit('all options, in a consultation');
}

/** From the start page to the check page, each question empty, in error and answered. */
async function toTheQuestions(page: Page, visit: Visit): Promise<void> {
  const me = patient(page);
  const check = (name: string) => page.getByRole('radio', { name, exact: true }).first().check();
  const inVain = async (what: string) => {
    await visit(`${what}, empty`);
    await page.getByRole('button', { name: /^(Continue|Use this and go back)$/ }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await visit(`${what}, in error`);
  };
  /** An answer is kept at once, and what was missing is missing no more; a helper keeps nothing before its button. */
  const answered = async (what: string) => {
    await expect(page.getByRole('alert')).toBeHidden();
    await visit(`${what}, answered`);
  };

  await page.getByRole('link', { name: 'Start the questions' }).click();
  await me.arriveAt('What do your scars look like?');
  await inVain('scar types');
  await page.getByRole('link', { name: 'Help me tell which kind I have' }).click();
  await me.arriveAt('Look at one of your scars');
  await inVain('scar type helper');
  await page.goBack();
  await me.arriveAt('What do your scars look like?');
  for (const type of ['Ice pick', 'Boxcar', 'Rolling'])
    await page.getByRole('checkbox', { name: type }).check();
  await answered('scar types');
  await me.next();

  await me.arriveAt('How deep are your deepest scars?');
  await inVain('depth');
  await check('Deep');
  await answered('depth');
  await me.next();

  await me.arriveAt('How does your skin react to the sun?');
  await inVain('skin type');
  await page.getByRole('link', { name: 'Help me find my skin type' }).click();
  await me.arriveAt('Find your skin type');
  await inVain('skin type helper');
  for (const answer of ['Moderate brown', 'Sometimes', 'Evenly']) await check(answer);
  await visit('skin type helper, answered');
  await page.getByRole('button', { name: 'Use this and go back' }).click();
  await me.arriveAt('How does your skin react to the sun?');
  await openAll(page);
  await visit('skin type, suggested and unfolded');
  await me.skin('Type V');

  await me.arriveAt('How long could you accept visible healing?');
  await inVain('healing time');
  await check('A few days');
  await answered('healing time');
  await me.next();

  await me.arriveAt('A few more details');
  await visit('details, empty');
  for (const answer of ['Narrow', 'Many', 'Yes']) await check(answer);
  await visit('details, answered');
  await me.next();
  await me.arriveAt('Check your answers');
  await visit('check');
}

/** With answers given: the pages on which a visit to the doctor is prepared. */
async function prepareTheVisit(page: Page, visit: Visit): Promise<void> {
  await load(page, '/what-if/');
  await openAll(page);
  await visit('what if, unfolded');
  await load(page, '/what-matters/');
  for (const wish of ['No cutting', 'Cost'])
    await page.getByRole('checkbox', { name: wish, exact: true }).check();
  await visit('what matters, in an order');
  await load(page, '/compare/');
  for (const option of ['TCA CROSS', 'Subcision'])
    await page.getByRole('checkbox', { name: option, exact: true }).check();
  await visit('compare, two chosen');
  await load(page, '/visit/');
  await openAll(page);
  await visit('visit sheet');
}
