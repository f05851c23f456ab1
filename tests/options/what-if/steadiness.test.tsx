import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Answers, treatmentIds, whatIf } from '#rules';
import { words } from '#words/after-questions';
import { answersMoving, nearest } from '../../../src/options/what-if/other-answers.ts';
import { answersWith } from '../../fixtures/answer-space.ts';
import { card, sampleAnswers, section } from '../../fixtures/options.ts';
import { findPage, folded, texts } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const { treatmentNames, standings, fits } = words.option;
const line = (inside: HTMLElement) => inside.querySelector('.steadiness')?.textContent;

async function openOptions(answers: Answers = complete) {
  const app = openApp('/options/', answers);
  await findPage('Options to ask a doctor about');
  return app;
}

describe('on the options page', () => {
  test('each option says if another answer would move it, with the nearest in a sentence', async () => {
    await openOptions();
    expect(line(card('Retinol'))).toBe('Steady: no other single answer would move it.');
    expect(line(card('Subcision'))).toBe(
      'Sensitive: if your doctor finds rolling scars too, it would move to “Named first for scars like yours”.',
    );
    expect(line(card('Medium-depth chemical peel'))).toBe(
      'Sensitive: if your doctor finds the scars are shallow, not deep, it would move to “Used with other treatments”.',
    );
  });

  test('the other answers that would move it are one press away, with how the first was chosen', async () => {
    const { user } = await openOptions();
    const count = whatIf(complete).filter(({ moves }) =>
      moves.some(({ treatment }) => treatment === 'subcision'),
    ).length;
    const box = folded(`All ${count} answers that would move Subcision`, card('Subcision'));
    await user.click(within(box).getByText(/^All /));
    const sentences = texts(within(box).getAllByRole('listitem'));
    expect(sentences).toHaveLength(count);
    expect(sentences).toContain(
      'If your doctor finds rolling scars, not ice pick, it would move to “Named first for scars like yours”.',
    );
    expect(box).toHaveTextContent(/It is no hint of what is likely\.$/);
  });

  test.each(sampleAnswers)('agrees with the rules for all 19 options: %s', async (_, answers) => {
    await openOptions(answers);
    const shifts = whatIf(answers);
    for (const id of treatmentIds) {
      const moves = shifts.flatMap((shift) => shift.moves.filter(({ treatment }) => treatment === id));
      const own = card(treatmentNames[id]);
      const said = line(own);
      expect(own.querySelectorAll('.steadiness')).toHaveLength(1);
      expect(said?.startsWith(moves.length === 0 ? 'Steady:' : 'Sensitive:')).toBe(true);
      const listed = texts(own.querySelectorAll('.moving > li')).map((text) => /“(.+)”/.exec(text)?.[1]);
      expect(listed).toEqual(moves.length > 1 ? moves.map(({ to }) => standings[to].heading) : []);
      if (moves.length > 0)
        expect(moves.some(({ to }) => said?.includes(`“${standings[to].heading}”`))).toBe(true);
    }
  });
});

describe('the nearest answer', () => {
  const nearestTo = (id: Parameters<typeof answersMoving>[1], some: Partial<Answers>) => {
    const answers = answersWith(some);
    const found = nearest(answers, answersMoving(answers, id));
    return found && [found.other.question, found.other.to];
  };

  test('is of the first question asked, though a later one would move it too', () => {
    expect(nearestTo('tca-cross', { scarTypes: ['ice-pick'], depth: 'deep' })?.[0]).toBe('scarTypes');
  });

  test('changes the fewest kinds of scar, not the first in the list', () => {
    // Rolling alone stands before it in the list and takes the ice pick away as well.
    expect(nearestTo('subcision', { scarTypes: ['ice-pick'], depth: 'deep' })).toEqual([
      'scarTypes',
      ['ice-pick', 'rolling'],
    ]);
  });

  test('takes the first in its order where several change as few', () => {
    expect(nearestTo('subcision', { scarTypes: ['unsure'], depth: 'deep' })).toEqual([
      'scarTypes',
      ['ice-pick'],
    ]);
  });

  test('is none where nothing moves', () => {
    expect(nearestTo('sunscreen', { scarTypes: ['ice-pick'] })).toBeUndefined();
  });
});

describe('on the page of an option', () => {
  test('stands with its own part, and with the answers for which recovery would fit differently', async () => {
    const { user } = openApp('/treatments/punch-excision/', complete);
    await findPage('Punch excision');
    const own = section('For your answers');
    expect(line(own)).toMatch(
      /^Sensitive: if your doctor finds boxcar scars, not ice pick, it would move to/,
    );
    const box = folded('Answers that would change how the recovery of Punch excision fits', own);
    await user.click(within(box).getByText(/^Answers that/));
    const expected = whatIf(complete).flatMap((shift) =>
      shift.fits.filter(({ treatment }) => treatment === 'punch-excision').map(({ to }) => fits[to].word),
    );
    const said = texts(within(box).getAllByRole('listitem'));
    expect(said.map((text) => /“(.+)”/.exec(text)?.[1])).toEqual(expected);
    expect(said).toContain(
      'If you could accept two weeks or more of visible healing, its recovery would be “Within your limit”.',
    );
  });

  test('says nothing of it without answers', async () => {
    openApp('/treatments/punch-excision/');
    await findPage('Punch excision');
    expect(document.querySelector('.steadiness')).toBeNull();
  });
});
