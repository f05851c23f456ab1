import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '#words/after-questions';
import { samples } from '../../src/app/blocks/samples.ts';
import { expect, test } from './journey.ts';

/** Every file of the built site, as text. */
function built(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The longer of the words on the building blocks page: a short one may be anybody's. */
const ofTheBlocksPage = [samples.title, samples.lead, samples.filler, samples.tints, samples.stacking];

test('the page of building blocks is in no file of the built site', () => {
  const files = built();
  const scripts = files.filter(({ file }) => file.endsWith('.js'));
  // The search sees what it looks for: words of real pages are in the script.
  expect(scripts.filter(({ text }) => text.includes(words.app.notFound.body))).not.toEqual([]);
  expect(files.length).toBeGreaterThan(35);
  const marks = [...ofTheBlocksPage, 'specimen', 'data-shown-as', '/blocks/'];
  const found = files.flatMap(({ file, text }) =>
    marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`),
  );
  expect(found).toEqual([]);
  expect(files.map(({ file }) => file).filter((file) => /blocks/.test(file))).toEqual([]);
});

test('its address leads nowhere on the built site', async ({ page, allowedConsole }) => {
  allowedConsole.push('404');
  const response = await page.goto('/blocks/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: words.app.notFound.title })).toBeVisible();
});
