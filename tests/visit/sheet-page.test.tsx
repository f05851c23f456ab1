import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '#words/after-questions';
import { complete, openApp, reload } from '../fixtures/render-app.tsx';

const text = words.visit.sheet;
const region = (name: string) => screen.getByRole('region', { name });
const questions = () => within(screen.getByRole('list', { name: text.questions }));
const removeButton = (name: string) => screen.getByRole('button', { name: new RegExp(`Remove ?: ${name}`) });

async function withSubcision() {
  const { user } = openApp('/treatments/subcision/', complete);
  await user.click(screen.getByRole('button', { name: /Add to my visit sheet ?: Subcision/ }));
  await user.click(screen.getByRole('link', { name: 'Visit sheet' }));
  return user;
}

describe('the visit sheet', () => {
  test('without answers leads to the questions and still gives the advice to see a doctor', () => {
    openApp('/visit/');
    expect(screen.getByRole('heading', { name: 'See a doctor before any treatment' })).toBeVisible();
    expect(screen.getByRole('link', { name: text.empty.action })).toHaveAttribute(
      'href',
      '/questions/scar-type/',
    );
  });

  test('has the answers, the chosen option with its standing, the tell list and room for the doctor', async () => {
    await withSubcision();
    expect(region(text.answers)).toHaveTextContent('Ice pick');
    expect(region(text.options)).toHaveTextContent('Subcision With others. Recovery: Ask the doctor.');
    expect(within(region(text.tell)).getAllByRole('listitem')).toHaveLength(10);
    expect(region(text.doctor)).toHaveTextContent('Plan:');
    expect(screen.getByText(/Date on this device/, { selector: 'p' })).toHaveTextContent(
      /Date on this device: \d+ \w+ \d{4}\./,
    );
  });

  test('keeps the shortlist and the notes over a reload', async () => {
    const user = await withSubcision();
    await user.type(screen.getByRole('textbox', { name: text.notes }), 'Needling in 2024');
    await reload();
    expect(screen.getByRole('textbox', { name: text.notes })).toHaveValue('Needling in 2024');
    expect(region(text.options)).toHaveTextContent('Subcision');
  });

  test('an option taken off is gone from the sheet and from the questions', async () => {
    const user = await withSubcision();
    expect(questions().getByText('How many sessions would I need? (Subcision)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Take off my visit sheet ?: Subcision/ }));
    expect(region(text.options)).toHaveTextContent(text.noOptions);
    expect(questions().queryByText(/Subcision/)).toBeNull();
  });

  test('a question can be reworded, and keeps its wording over a reload', async () => {
    const user = await withSubcision();
    await user.click(screen.getByRole('button', { name: /Edit ?: What change is realistic/ }));
    const field = screen.getByRole('textbox', { name: text.editLabel });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'What can I hope for?');
    await user.click(screen.getByRole('button', { name: text.save }));
    expect(questions().getByText('What can I hope for?')).toBeVisible();
    await reload();
    expect(questions().getByText('What can I hope for?')).toBeVisible();
  });

  test('a question can be removed and put back, and focus stays with the list', async () => {
    const user = await withSubcision();
    await user.click(removeButton('What change is realistic'));
    expect(questions().queryByText(/What change is realistic/)).toBeNull();
    expect(screen.getByRole('list', { name: text.questions })).toHaveFocus();
    await user.click(screen.getByText(text.removed(1)));
    await user.click(screen.getByRole('button', { name: /Put back ?: What change is realistic/ }));
    expect(
      questions().getByText('What change is realistic for me?', { selector: '.visit-question' }),
    ).toBeVisible();
  });

  test('an own question is added at the end; an empty one is refused with words', async () => {
    const user = await withSubcision();
    await user.click(screen.getByRole('button', { name: text.add }));
    expect(screen.getByRole('textbox', { name: text.own })).toHaveAccessibleDescription(text.emptyText);
    await user.type(screen.getByRole('textbox', { name: text.own }), 'May I swim?');
    await user.click(screen.getByRole('button', { name: text.add }));
    const items = questions().getAllByRole('listitem');
    expect(items.at(-1)).toHaveTextContent('May I swim?');
    expect(screen.getByRole('textbox', { name: text.own })).toHaveValue('');
    expect(screen.getByRole('textbox', { name: text.own })).toHaveFocus();
  });

  test('a plan chosen on the options page stands on the sheet, with the gaps left to the doctor', async () => {
    const { user } = openApp('/options/', complete);
    await user.click(screen.getByRole('button', { name: /Add to my visit sheet ?: Lift first/ }));
    await user.click(screen.getByRole('link', { name: 'Visit sheet' }));
    expect(region(text.plans)).toHaveTextContent('First: TCA CROSS or Punch excision.');
  });

  test('erasing everything empties it', async () => {
    const user = await withSubcision();
    await user.click(screen.getByRole('button', { name: words.app.erase.button }));
    expect(Object.keys(window.localStorage)).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'All options' }));
    await user.click(screen.getByRole('link', { name: 'Subcision' }));
    expect(screen.getByRole('button', { name: /Add to my visit sheet ?: Subcision/ })).toBeVisible();
  });
});
