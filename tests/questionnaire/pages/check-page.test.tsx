import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { announced, findPage, main, texts } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const title = 'Check your answers';
const everything = {
  scarTypes: ['ice-pick', 'boxcar'],
  depth: 'deep',
  skinType: 'V',
  downtime: 'week',
  details: { boxcarWidth: 'wide', spread: 'few', sunDamage: 'no', surfaceTone: 'yes', activeAcne: 'unsure' },
} as const;

async function open(answers: Parameters<typeof openApp>[1] = everything) {
  const app = openApp('/check/', answers);
  await findPage(title);
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }));
  const change = (name: string) => app.user.click(screen.getByRole('link', { name: `Change: ${name}` }));
  return { ...app, press, change };
}

/** The answers as they stand on the page, by name. */
function shown(): Readonly<Record<string, string>> {
  const values = screen.getAllByRole('definition').filter(({ textContent }) => !/^Change/.test(textContent));
  return Object.fromEntries(
    screen.getAllByRole('term').map((term, index) => [term.textContent, values[index]?.textContent ?? '']),
  );
}

describe('the check page', () => {
  test('shows every answer in the words it was chosen by, in the order of asking', async () => {
    await open();
    expect(Object.entries(shown())).toEqual([
      ['Kind of scar', 'Ice pick, Boxcar'],
      ['Depth', 'Deep'],
      ['Skin type', 'Type V'],
      ['Visible healing you could accept', 'About a week'],
      ['Width of boxcar scars', 'Wide'],
      ['Number of ice pick scars', 'A few'],
      ['Sun damage over large parts', 'No'],
      ['Dull skin or uneven colour', 'Yes'],
      ['Acne breakouts now', 'I’m not sure'],
    ]);
    expect(screen.getByText('Change what you like. You come straight back here.')).toBeVisible();
  });

  test('shows nothing of what was not asked', async () => {
    await open({ ...complete, scarTypes: ['rolling'] });
    expect(Object.keys(shown())).not.toContain('Width of boxcar scars');
    expect(Object.keys(shown())).not.toContain('Number of ice pick scars');
  });

  test('has a way to change each answer, named after it', async () => {
    await open();
    const links = within(main()).getAllByRole('link', { name: /^Change/ });
    expect(texts(links)).toEqual(texts(screen.getAllByRole('term')).map((name) => `Change: ${name}`));
    expect(new Set(texts(links)).size).toBe(9);
  });

  test('goes on to the options', async () => {
    const { press } = await open();
    await press('See your options');
    expect(await findPage('Options to ask a doctor about')).toHaveFocus();
  });

  test('leads back out to the start, for every question leads back here', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage('Sunken acne scars: options to ask a doctor about');
    await user.click(screen.getByRole('link', { name: 'Continue where you left off' }));
    await findPage(title);
  });
});

describe('a change from the check page', () => {
  test.each([
    ['Depth', 'How deep are your deepest scars?', 'Shallow', 'Shallow'],
    ['Skin type', 'How does your skin react to the sun?', 'I’m not sure', 'I’m not sure'],
    ['Visible healing you could accept', 'How long could you accept visible healing?', 'None', 'None'],
    ['Number of ice pick scars', 'A few more details', 'Many', 'Many'],
  ])(
    'of "%s" comes straight back with the new answer and no other changed',
    async (name, page, card, value) => {
      const { user, press, change } = await open();
      const before = shown();
      await change(name);
      await findPage(page);
      const group = name === 'Number of ice pick scars' ? 'How many ice pick scars do you have?' : page;
      await user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: card }));
      await press('Continue');
      await findPage(title);
      expect(shown()).toEqual({ ...before, [name]: value });
    },
  );

  test('that is thought better of comes back by Back', async () => {
    const { user, change } = await open();
    await change('Depth');
    await findPage('How deep are your deepest scars?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(title);
    expect(shown()).toMatchObject({ Depth: 'Deep' });
  });

  test('to a kind of scar with a detail of its own asks for that detail and nothing else', async () => {
    const { user, press, change } = await open(complete);
    await change('Kind of scar');
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
    await press('Continue');
    await findPage('A few more details');
    const width = screen.getByRole('group', { name: 'How wide are your boxcar scars?' });
    for (const card of within(width).getAllByRole('radio')) expect(card).not.toBeChecked();
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen).toHaveLength(4);
    await user.click(within(width).getByRole('radio', { name: 'Narrow' }));
    await press('Continue');
    await findPage(title);
    expect(shown()).toEqual({
      'Kind of scar': 'Ice pick, Boxcar',
      Depth: 'Deep',
      'Skin type': 'Type V',
      'Visible healing you could accept': 'A few days',
      'Width of boxcar scars': 'Narrow',
      'Number of ice pick scars': 'A few',
      'Sun damage over large parts': 'No',
      'Dull skin or uneven colour': 'No',
      'Acne breakouts now': 'No',
    });
  });

  test('drops an answer that no longer applies, says which, and keeps the rest', async () => {
    const { user, press, change } = await open();
    const { 'Width of boxcar scars': _, ...others } = shown();
    await change('Kind of scar');
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
    await press('Continue');
    await findPage(title);
    expect(shown()).toEqual({ ...others, 'Kind of scar': 'Ice pick' });
    expect(announced()).toHaveTextContent(
      'We dropped an answer that no longer appliesIt was asked because of the kinds of scar you chose before: Width of boxcar scars.',
    );
    expect(keptProgress.read()).toMatchObject({ kind: 'value' });
    expect(JSON.stringify(keptProgress.read())).not.toContain('boxcarWidth');
  });

  test('says what was dropped once, and not again', async () => {
    const { user, press, change } = await open();
    await change('Kind of scar');
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
    await press('Continue');
    await findPage(title);
    expect(screen.getByText(/you chose before: Number of ice pick scars\./)).toBeVisible();
    await change('Depth');
    await findPage('How deep are your deepest scars?');
    await press('Continue');
    await findPage(title);
    expect(screen.queryByText(/We dropped an answer/)).not.toBeInTheDocument();
  });

  test('forgets nothing over a kind of scar that is unticked and ticked again', async () => {
    const { user, press, change } = await open();
    const before = shown();
    await change('Kind of scar');
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
    await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
    await press('Continue');
    await findPage(title);
    expect(shown()).toEqual(before);
    expect(screen.queryByText(/We dropped an answer/)).not.toBeInTheDocument();
  });

  test('that leaves a question without an answer does not come back', async () => {
    const { user, press, change } = await open(complete);
    await change('Kind of scar');
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
    await press('Continue');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(window.location.pathname).toBe('/questions/scar-type/');
  });
});
