import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patient } from '../journeys/journey.ts';
import { expect, hearing, test } from './courtroom.ts';
import { ace } from './judges/ace.ts';
import { alfa } from './judges/alfa.ts';
import { cspEvaluator } from './judges/csp-evaluator.ts';
import { htmlValidate, markupFindings } from './judges/html-validate.ts';

/**
 * The part of the judging that every `npm test` waits for: under a minute, and in light alone, since the journeys
 * measure the colours of both. The whole is `npm run judge`.
 */

test('html-validate: every file of the built site', async ({ page }) => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(40);
  const { hear, unexplained } = hearing(htmlValidate, page);
  for (const file of files)
    for (const finding of await markupFindings(readFileSync(join('dist', file), 'utf8'))) hear(file, finding);
  expect(unexplained()).toEqual([]);
});

test('csp_evaluator: the policy that is sent', async ({ page }) => {
  await page.goto('/');
  const { visit, unexplained } = hearing(cspEvaluator, page);
  await visit('/');
  expect(unexplained()).toEqual([]);
});

for (const judge of [ace, alfa]) {
  test(`${judge.name}: a sample of the way`, async ({ page, allowedConsole }) => {
    allowedConsole.push('console log: Progress: ');
    const { visit, unexplained } = hearing(judge, page, ['light']);
    const me = patient(page);
    await page.goto('/');
    await visit('start');
    await me.start();
    await me.next();
    await expect(page.getByRole('alert')).toBeVisible();
    await visit('a question in error');
    await me.answer(['Ice pick', 'Boxcar'], 'Deep', 'Type V', 'A few days');
    await visit('options');
    await page.goto('/treatments/tca-cross/');
    await expect(page.getByRole('heading', { name: 'For your answers' })).toBeVisible();
    await visit('a treatment');
    await page.getByRole('button', { name: 'Add to my visit sheet' }).click();
    await page.goto('/visit/');
    await me.arriveAt('Your visit sheet');
    await visit('visit sheet');
    expect(unexplained()).toEqual([]);
  });
}
