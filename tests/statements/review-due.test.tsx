import { act, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reviewDue, rulesDate } from '#rules';
import { ReviewDue, reviewDueText } from '#statements';
import { asText } from '#visit';
import { words } from '#words/after-questions';
import { findPage, main } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';
import { sheetWith } from '../fixtures/sheet.ts';

const heading = 'These rules are overdue for a check';
const theDay = reviewDue;
const [dayBefore, dayAfter] = [shifted(theDay, -1), shifted(theDay, 1)];
const inWords = words.app.date(theDay);

function shifted(day: string, by: number): string {
  const moved = new Date(`${day}T12:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

/** Sets the clock of this device, in its own time zone. */
const clockAt = (day: string, time = '12:00') => vi.setSystemTime(new Date(`${day}T${time}`));
const notice = () => screen.queryByRole('heading', { name: heading });

afterEach(() => {
  vi.useRealTimers();
});

test('the rules are to be looked at again within a year of the day they were set down', () => {
  const year = Number(rulesDate.slice(0, 4));
  expect(reviewDue).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(reviewDue > rulesDate).toBe(true);
  expect(reviewDue <= rulesDate.replace(String(year), String(year + 1))).toBe(true);
});

describe('the notice that the day is over', () => {
  test.each([
    ['is not there the day before', dayBefore, '23:59', false],
    ['is not there on the day itself, to its last minute', theDay, '23:59', false],
    ['is there from the first minute after it', dayAfter, '00:00', true],
    ['is there much later', '2099-01-01', '12:00', true],
    ['is not there where the clock stands at its beginning', '1970-01-01', '12:00', false],
  ])('%s', (_, day, time, there) => {
    clockAt(day, time);
    render(<ReviewDue />);
    expect(notice() !== null).toBe(there);
  });

  test('says by whose clock, which day, and what to do', () => {
    clockAt(dayAfter);
    render(<ReviewDue />);
    expect(notice()?.parentElement).toHaveTextContent(
      `By the date on this device, the day for it has passed: ${inWords}. What stands here may be out of date. Ask your doctor what has changed.`,
    );
  });

  test('can be one line, where there is no room for more', () => {
    clockAt(dayAfter);
    const { container } = render(<ReviewDue brief />);
    expect(notice()).toBeNull();
    expect(container.querySelectorAll('p')).toHaveLength(1);
    expect(container).toHaveTextContent(`${heading}. By the date on this device`);
  });

  test('comes to a page that was left open, when someone comes back to it', () => {
    clockAt(theDay);
    render(<ReviewDue />);
    expect(notice()).toBeNull();
    clockAt(dayAfter);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(notice()).toBeVisible();
  });

  test('is in no page as it is built: the built pages know no clock', () => {
    clockAt('2099-01-01');
    expect(renderToString(<ReviewDue />)).toBe('');
  });

  test('is no line of a text while the day is not known', () => {
    expect(reviewDueText('')).toEqual([]);
    expect(reviewDueText(theDay)).toEqual([]);
    expect(reviewDueText(dayAfter)[0]).toBe(heading);
  });
});

describe('every result', () => {
  const results = [
    ['/options/', 'Options to ask a doctor about'],
    ['/treatments/', 'All options'],
    ['/treatments/tca-cross/', 'TCA CROSS'],
    ['/treatments/no-procedure/', 'No procedure for now'],
    ['/compare/', 'Compare options'],
    ['/what-if/', 'What if your doctor sees it differently?'],
    ['/visit/', 'Your visit sheet'],
  ] as const;

  function keepTwoCompared() {
    const data = { options: ['tca-cross', 'subcision'] };
    window.localStorage.setItem(
      'scar-options.compared',
      JSON.stringify({ app: 'scar-options', version: 1, data }),
    );
  }

  test.each(results)('at %s says it once the day is over, once', async (path, title) => {
    clockAt(dayAfter);
    keepTwoCompared();
    openApp(path, complete);
    await findPage(title);
    expect(within(main()).getAllByRole('heading', { name: heading })).toHaveLength(1);
  });

  test.each(results)('at %s says until then only by when it is to be checked', async (path, title) => {
    clockAt(theDay);
    keepTwoCompared();
    openApp(path, complete);
    await findPage(title);
    expect(notice()).toBeNull();
    expect(main()).toHaveTextContent(`To be checked again by ${inWords}.`);
  });

  test('the doctor’s screen says it in a line, and the day in its foot', async () => {
    clockAt(dayAfter);
    openApp('/consultation/');
    await findPage('Consultation view');
    expect(main()).toHaveTextContent(`${heading}. By the date`);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(`To be checked again by ${inWords}.`);
  });

  test('as text says it before anything else, and the day in any case', () => {
    const late = asText(sheetWith({ date: dayAfter }));
    expect(late).toMatch(new RegExp(`^[^\\n]+\\n${words.app.date(dayAfter)}\\n\\n${heading}\\nBy the date`));
    const early = asText(sheetWith({ date: theDay }));
    expect(early).not.toContain(heading);
    for (const text of [late, early]) expect(text).toContain(`\nTo be checked again by ${inWords}.\n`);
  });
});
