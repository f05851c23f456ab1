import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { questionnaire } from '../../src/visit/record/fhir/questionnaire.ts';
import { answersFromResponse } from '../../src/visit/record/fhir/read-response.ts';
import { expect, patient, test } from './journey.ts';

const { panel } = words.record;

async function openSheet(page: Page): Promise<void> {
  await patient(page).answer(['Ice pick', 'Boxcar'], 'Deep', 'Type V', 'A few days');
  await page.getByRole('link', { name: words.app.visitSheet, exact: true }).click();
}

test('two files can be saved: the answers, which read back the same, and the questions', async ({ page }) => {
  await openSheet(page);
  const saved = async (name: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await coming;
    const content: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    return { name: download.suggestedFilename(), content };
  };
  const answers = await saved(panel.files.answers.action);
  expect(answers.name).toBe('scar-options-answers.json');
  expect(answersFromResponse(answers.content)).toMatchObject({
    kind: 'answers',
    answers: { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep', skinType: 'V', downtime: 'few-days' },
  });
  const questions = await saved(panel.files.questions.action);
  expect(questions.content).toEqual(JSON.parse(JSON.stringify(questionnaire())));
  await expect(page).toHaveURL('/visit/');
});

test('the text is copied by one key, and says what the sheet says', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSheet(page);
  await page.getByRole('button', { name: panel.text.copy }).press('Enter');
  await expect(page.getByText(panel.text.copied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Kind of scar: Ice pick, Boxcar');
  expect(text).toContain(words.option.caveats['consult-doctor']);
});

test('without a clipboard the text opens, selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.setViewportSize({ width: 320, height: 700 });
  await openSheet(page);
  await page.getByRole('button', { name: panel.text.copy }).click();
  await expect(page.getByRole('textbox', { name: panel.text.label })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
