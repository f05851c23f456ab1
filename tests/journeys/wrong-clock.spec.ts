import type { Page } from '@playwright/test';
import { words } from '#words/after-questions';
import { expect, laidOutWhole, patient, test } from './journey.ts';

const overdue = 'By the date on this device, the day for it has passed';
const dated = /Date on this device: ([^.]+)[.]/;

/** What the options and the sheet say by this clock, line by line. */
async function readBy(page: Page, day: string): Promise<readonly string[]> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  const lines: string[] = [];
  for (const [path, heading, fromAnswers] of [
    ['/options/', 'Options to ask a doctor about', 'Your answers'],
    ['/treatments/tca-cross/', 'TCA CROSS', words.option.treatment.yours],
    ['/visit/', 'Your visit sheet', 'Type V'],
  ] as const) {
    await page.goto(path);
    await patient(page).arriveAt(heading);
    const main = page.getByRole('main');
    // The page stands there before the stored answers have been read.
    await expect(main).toContainText(fromAnswers);
    const text = await laidOutWhole(page, () => main.innerText());
    lines.push(...text.split('\n').filter((line) => line.trim() !== ''));
  }
  return lines;
}

test('a clock that is decades wrong changes no result: only the day it tells, and the notice that goes by it', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('1970-01-01T12:00:00'));
  await patient(page).answer(['Ice pick', 'Rolling'], 'Deep', 'Type V', 'A few days');
  const early = await readBy(page, '1970-01-01');
  const late = await readBy(page, '2099-12-31');
  const onDay = (lines: readonly string[]) => lines.flatMap((line) => dated.exec(line)?.[1] ?? []);
  expect([onDay(early), onDay(late)]).toEqual([['1 January 1970'], ['31 December 2099']]);
  const undated = (lines: readonly string[]) => lines.map((line) => line.replace(dated, ''));
  const notice = ['These rules are overdue for a check', expect.stringContaining(overdue)];
  const added = undated(late).filter((line) => !undated(early).includes(line));
  expect(added).toEqual([...notice, ...notice, ...notice]);
  expect(undated(early)).toEqual(undated(late).filter((line) => !added.includes(line)));
});
