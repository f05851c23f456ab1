import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { App } from '#app';
import { type Answers, type Move, type Shift, type TreatmentId, treatmentIds, whatIf } from '#rules';
import { words } from '#words/after-questions';
import { sampleAnswers, section } from '../../fixtures/options.ts';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const title = 'What if your doctor sees it differently?';
const optionsTitle = 'Options to ask a doctor about';
const { treatmentNames, standings, fits, cautions } = words.option;

async function open(answers: Answers = complete) {
  const app = openApp('/what-if/', answers);
  await findPage(title);
  return app;
}

/** The part of the page about one other answer. */
function outcome(question: string, answer: string): HTMLElement {
  const found = within(section(question)).getByRole('heading', { level: 3, name: answer }).parentElement;
  if (!found) throw new Error(`nothing about ${answer}`);
  return found;
}

const outcomes = () => [...main().querySelectorAll<HTMLElement>('.what-if-answers > li')];

/** What is shown under a heading: each line from one state to another, once for each option it names. */
function shown(inside: HTMLElement, heading: string): readonly string[] {
  const list = [...inside.querySelectorAll('h4')].find(
    ({ textContent }) => textContent === heading,
  )?.nextElementSibling;
  return [...(list?.querySelectorAll(':scope > div') ?? [])].flatMap((row) =>
    texts(row.querySelectorAll('dd')).map((name) => `${name}: ${row.querySelector('dt')?.textContent}`),
  );
}

function expected<What>(moves: readonly Move<What>[], word: (what: What) => string): readonly string[] {
  return moves.map(
    ({ treatment, from, to }) => `${treatmentNames[treatment]}: from ${word(from)} to ${word(to)}`,
  );
}

const named = (treatment: TreatmentId) => treatmentNames[treatment];
const sorted = (lines: Iterable<string>) => [...lines].sort();

describe('the what-if page', () => {
  test.each(sampleAnswers)('shows every shift of the rules, and nothing else: %s', async (_, answers) => {
    await open(answers);
    const shifts = whatIf(answers);
    const parts = outcomes();
    expect(parts).toHaveLength(shifts.length);
    shifts.forEach((shift: Shift, at) => {
      const part = parts[at] ?? main();
      expect(sorted(shown(part, 'Would move'))).toEqual(
        sorted(expected(shift.moves, (standing) => standings[standing].word)),
      );
      expect(sorted(shown(part, 'Recovery would fit differently'))).toEqual(
        sorted(expected(shift.fits, (fit) => fits[fit].word)),
      );
      const cautioned = shown(part, 'Cautions would change').map((line) =>
        line.split(': ').slice(0, 2).join(),
      );
      const differing = shift.cautions.flatMap(({ treatment, from, to }) =>
        [
          ...new Set(
            [...from, ...to].filter((one) => !(from.includes(one) && to.includes(one))).map(({ id }) => id),
          ),
        ].map((id) => `${named(treatment)},${cautions[id].heading}`),
      );
      expect(sorted(cautioned)).toEqual(sorted(differing));
      const nothing = shift.moves.length + shift.fits.length + shift.cautions.length === 0;
      expect(part.textContent.includes('Nothing would move')).toBe(nothing);
      expect(part.querySelectorAll('details')).toHaveLength(nothing ? 0 : 1);
    });
  });

  test('goes question by question in the order of asking, with the answer given now', async () => {
    await open();
    const questions = [...main().querySelectorAll('.what-if-question')];
    expect(questions.map((part) => texts(part.querySelectorAll('h2, h2 + p')))).toEqual([
      ['Kind of scar', 'Your answer: Ice pick'],
      ['Depth', 'Your answer: Deep'],
      ['Skin type', 'Your answer: Type V'],
      ['Visible healing you could accept', 'Your answer: A few days'],
      ['Number of ice pick scars', 'Your answer: A few'],
      ['Sun damage over large parts', 'Your answer: No'],
      ['Dull skin or uneven colour', 'Your answer: No'],
      ['Acne breakouts now', 'Your answer: No'],
    ]);
    const index = screen.getByRole('navigation', { name: 'Questions on this page' });
    for (const link of within(index).getAllByRole('link')) {
      expect(document.querySelector(link.getAttribute('href') ?? 'nothing')).toHaveAccessibleName(
        link.textContent,
      );
    }
    expect(texts(section('Depth').querySelectorAll('h3'))).toEqual(['Shallow', 'I’m not sure']);
  });

  test('says in a line how much would change, and plainly when nothing would', async () => {
    await open();
    expect(outcome('Depth', 'Shallow').querySelector('summary')).toHaveTextContent(
      '3 options would move; cautions would change for 4',
    );
    expect(outcome('Visible healing you could accept', 'None').querySelector('summary')).toHaveTextContent(
      'No option would move; recovery would fit differently for 4',
    );
    expect(outcome('Acne breakouts now', 'Yes')).toHaveTextContent(
      'Nothing would move: every option, recovery and caution stays as it is.',
    );
  });

  test('says of a caution how it was raised and how it would be', async () => {
    await open();
    const [first] = shown(outcome('Skin type', 'Type III'), 'Cautions would change').filter((line) =>
      line.includes('Dark marks after laser'),
    );
    expect(first).toMatch(/: Dark marks after laser: from Caution to Good to know$/);
  });

  test('has the advice to see a doctor before anything it shows', async () => {
    await open();
    expect(main().querySelector('h2')).toHaveTextContent('See a doctor before any treatment');
  });

  test('is reached from the options', async () => {
    const { user } = openApp('/options/', complete);
    await findPage(optionsTitle);
    await user.click(within(main()).getByRole('link', { name: title }));
    expect(await findPage(title)).toHaveFocus();
  });
});

describe('trying an answer', () => {
  const tryAnswer = (name: string) => screen.getByRole('button', { name: `Try this answer (${name})` });

  test('changes it, keeps it, and leads to the options', async () => {
    const { user } = await open();
    await user.click(tryAnswer('Depth, Shallow'));
    await findPage(optionsTitle);
    expect(window.location.pathname).toBe('/options/');
    expect(keptProgress.read()).toMatchObject({ value: { answers: { ...complete, depth: 'shallow' } } });
    expect(section('Your answers')).toHaveTextContent('Change Depth: shallow');
  });

  test('works from the options too, and Back leads to what was shown', async () => {
    const { user } = openApp('/options/', complete);
    await findPage(optionsTitle);
    await user.click(within(main()).getByRole('link', { name: title }));
    await findPage(title);
    const before = window.history.length;
    await user.click(tryAnswer('Acne breakouts now, Yes'));
    await findPage(optionsTitle);
    expect(window.history.length).toBe(before + 1);
    expect(keptProgress.read()).toMatchObject({
      value: { answers: { ...complete, details: { ...complete.details, activeAcne: 'yes' } } },
    });
  });

  test.each([
    ['Skin type, Type II', { skinType: 'II' }],
    ['Visible healing you could accept, About a week', { downtime: 'week' }],
    ['Kind of scar, Ice pick, Rolling', { scarTypes: ['ice-pick', 'rolling'] }],
  ])('takes over %s', async (name, changed) => {
    const { user } = await open();
    await user.click(tryAnswer(name));
    await findPage(optionsTitle);
    expect(keptProgress.read()).toMatchObject({ value: { answers: { ...complete, ...changed } } });
  });

  test('of another kind of scar holds what was shown: a detail that is new stays open, one that is stale goes', async () => {
    const { user } = await open();
    await user.click(tryAnswer('Kind of scar, Boxcar'));
    await findPage(optionsTitle);
    expect(keptProgress.read()).toMatchObject({
      value: {
        answers: {
          scarTypes: ['boxcar'],
          details: { boxcarWidth: 'unsure', sunDamage: 'no', surfaceTone: 'no', activeAcne: 'no' },
        },
      },
    });
    const kept = keptProgress.read();
    expect(kept.kind === 'value' && kept.value.answers.details).not.toHaveProperty('spread');
  });
});

test('without answers the page says what it is for, the advice first, and offers two ways on', () => {
  document.body.innerHTML = renderToString(<App path="/what-if/" />);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(main().querySelector('h2')).toHaveTextContent('See a doctor before any treatment');
  expect(main()).toHaveTextContent('Answer four questions first.');
  expect(screen.getByRole('link', { name: 'Start the questions' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Or read about all options' })).toBeVisible();
  expect(treatmentIds.some((id) => main().textContent.includes(`${treatmentNames[id]}:`))).toBe(false);
  document.body.innerHTML = '';
});
