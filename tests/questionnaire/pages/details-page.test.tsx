import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#rules';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const { details: _none, ...core } = complete;
const boxcarWidth = 'How wide are your boxcar scars?';
const spread = 'How many ice pick scars do you have?';
const sunDamage = 'Has the sun damaged large parts of your facial skin?';
const surfaceTone = 'Does dull skin or uneven colour bother you too?';
const activeAcne = 'Do you still get acne breakouts?';

async function open(answers: Partial<Answers> = {}) {
  const app = openApp('/questions/details/', { ...core, ...answers });
  await findPage('A few more details');
  return app;
}

const answerTo = (question: string, name: string) =>
  within(screen.getByRole('group', { name: question })).getByRole('radio', { name });

describe('a few more details', () => {
  test.each<[string, Answers['scarTypes'], readonly string[]]>([
    ['ice pick scars', ['ice-pick'], [spread, sunDamage, surfaceTone, activeAcne]],
    ['boxcar scars', ['boxcar'], [boxcarWidth, sunDamage, surfaceTone, activeAcne]],
    ['rolling scars', ['rolling'], [sunDamage, surfaceTone, activeAcne]],
    ['boxcar and rolling scars', ['boxcar', 'rolling'], [boxcarWidth, sunDamage, surfaceTone, activeAcne]],
    [
      'all three kinds',
      ['ice-pick', 'boxcar', 'rolling'],
      [boxcarWidth, spread, sunDamage, surfaceTone, activeAcne],
    ],
    ['scars of an unknown kind', ['unsure'], [sunDamage, surfaceTone, activeAcne]],
  ])('of %s are only those that apply', async (_, scarTypes, asked) => {
    await open({ scarTypes });
    expect(texts(within(main()).getAllByRole('heading', { level: 2 }))).toEqual(asked);
    for (const question of asked) expect(screen.getByRole('group', { name: question })).toBeVisible();
  });

  test('are optional, and say so and why they are asked', async () => {
    await open();
    expect(screen.getByText('Optional')).toBeVisible();
    expect(
      screen.getByText('All of these are optional. Leave blank what you do not know, and press Continue.'),
    ).toBeVisible();
    expect(screen.getByText('Why we ask:').parentElement).toHaveTextContent(
      'Why we ask: Each of them changes a detail of what the article says.',
    );
  });

  test('offer every answer with its hint, “not sure” as an equal one, and nothing chosen', async () => {
    await open({ scarTypes: ['ice-pick', 'boxcar'] });
    const offered = [
      [boxcarWidth, ['Narrow', 'Wide', 'I’m not sure']],
      [spread, ['A few', 'Many', 'I’m not sure']],
      [sunDamage, ['Yes', 'No', 'I’m not sure']],
      [surfaceTone, ['Yes', 'No', 'I’m not sure']],
      [activeAcne, ['Yes', 'No', 'I’m not sure']],
    ] as const;
    for (const [question, names] of offered) {
      const cards = within(screen.getByRole('group', { name: question })).getAllByRole('radio');
      expect(cards).toHaveLength(names.length);
      cards.forEach((card, index) => {
        expect(card).toHaveAccessibleName(names[index]);
        expect(card).not.toBeChecked();
      });
    }
    expect(answerTo(boxcarWidth, 'Narrow')).toHaveAccessibleDescription(
      'Our comparison: nearer a pencil tip.',
    );
    expect(answerTo(spread, 'Many')).toHaveAccessibleDescription('Scars close together.');
    expect(answerTo(sunDamage, 'Yes')).not.toHaveAccessibleDescription();
  });

  test('left blank, are passed by one press and read as not sure', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('Check your answers');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    const values = texts(screen.getAllByRole('definition'));
    expect(values.filter((value) => value === 'I’m not sure')).toHaveLength(4);
  });

  test('answered in part, keep what was answered and leave the rest open', async () => {
    const { user } = await open();
    await user.click(answerTo(surfaceTone, 'Yes'));
    expect(window.location.pathname).toBe('/questions/details/');
    await user.click(answerTo(spread, 'Many'));
    expect(answerTo(surfaceTone, 'Yes')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('Check your answers');
    const shown = texts(screen.getAllByRole('definition'));
    expect(shown.filter((value) => !value.startsWith('Change')).slice(4)).toEqual([
      'Many',
      'I’m not sure',
      'Yes',
      'I’m not sure',
    ]);
  });

  test('show what was answered before', async () => {
    await open({ details: { spread: 'many', activeAcne: 'unsure' } });
    expect(answerTo(spread, 'Many')).toBeChecked();
    expect(answerTo(activeAcne, 'I’m not sure')).toBeChecked();
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toHaveLength(2);
  });

  test('are kept from the moment they are chosen, for a visit that breaks off', async () => {
    const { user, close } = await open();
    await user.click(answerTo(sunDamage, 'Yes'));
    close();
    openApp('/questions/details/');
    await findPage('A few more details');
    expect(answerTo(sunDamage, 'Yes')).toBeChecked();
    expect(answerTo(sunDamage, 'No')).not.toBeChecked();
  });

  test('lead back to the last of the four questions', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage('How long could you accept visible healing?');
    expect(screen.getByRole('radio', { name: 'A few days' })).toBeChecked();
  });
});
