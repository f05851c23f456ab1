import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useWhatMatters } from '#visit';
import { findPage, main, texts } from '../fixtures/page.ts';
import { complete, openApp, reload } from '../fixtures/render-app.tsx';

const title = 'What matters to you';
const path = '/what-matters/';

async function open(answers?: Parameters<typeof openApp>[1]) {
  const app = openApp(path, answers);
  await findPage(title);
  return app;
}

const point = (name: string) => screen.getByRole('checkbox', { name });
const move = (way: 'up' | 'down', name: string) =>
  screen.getByRole('button', { name: `Move ${way} ${name}` });
/** The chosen points as they are read, in order. */
const order = () => {
  const section = screen.queryByRole('region', { name: 'Your order' });
  return section ? texts(section.querySelectorAll('li > span')) : [];
};

async function choose(user: Awaited<ReturnType<typeof open>>['user'], ...names: readonly string[]) {
  for (const name of names) await user.click(point(name));
}

test('offers the eight points, none chosen, and no order yet', async () => {
  await open();
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
    'Little time with visible healing',
    'Few visits',
    'No cutting',
    'No needles',
    'A low risk of dark marks',
    'An effect that lasts',
    'Starting at home',
    'Cost',
  ]);
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  expect(order()).toEqual([]);
  expect(screen.queryByRole('heading', { name: 'Your order' })).not.toBeInTheDocument();
});

test('says that nothing is scored or reordered, and that own words stay on the device and on paper', async () => {
  await open();
  expect(main()).toHaveTextContent(
    'It never scores an option, and it never changes the order of the options.',
  );
  expect(main()).toHaveTextContent(
    'Your own words stay on this device and on your paper. No link carries them.',
  );
});

describe('the chosen points', () => {
  test('stand in the order of choosing, not in that of the list', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'No cutting');
    expect(order()).toEqual(['Cost', 'No cutting']);
    expect(useWhatMatters.getState().order).toEqual(['cost', 'no-cutting']);
  });

  test('leave the order when they are given up', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'No cutting', 'Cost');
    expect(order()).toEqual(['No cutting']);
    expect(point('Cost')).not.toBeChecked();
  });

  test('are there again after a reload, in the same order', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'Few visits');
    await reload();
    await findPage(title);
    expect(order()).toEqual(['Cost', 'Few visits']);
    expect(point('Few visits')).toBeChecked();
  });
});

describe('a point that is moved', () => {
  test('by keyboard keeps the focus on the button pressed, and its new place is said', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'No cutting', 'Few visits');
    move('up', 'Few visits').focus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['Cost', 'Few visits', 'No cutting']);
    expect(move('up', 'Few visits')).toHaveFocus();
    expect(screen.getByText('Few visits is now number 2 of 3.')).toHaveAttribute('role', 'status');
    await user.keyboard(' ');
    expect(order()).toEqual(['Few visits', 'Cost', 'No cutting']);
    expect(move('up', 'Few visits')).toHaveFocus();
  });

  test('down goes one down, with the focus', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'No cutting', 'Few visits');
    await user.click(move('down', 'Cost'));
    expect(order()).toEqual(['No cutting', 'Cost', 'Few visits']);
    expect(move('down', 'Cost')).toHaveFocus();
    expect(screen.getByText('Cost is now number 2 of 3.')).toBeInTheDocument();
  });

  test('no further than the ends: the button there says so, stays in reach, and changes nothing', async () => {
    const { user } = await open();
    await choose(user, 'Cost', 'No cutting');
    for (const [way, name, said] of [
      ['up', 'Cost', 'Cost is number 1 already.'],
      ['down', 'No cutting', 'No cutting is last already.'],
    ] as const) {
      const button = move(way, name);
      expect(button).toHaveAttribute('aria-disabled', 'true');
      expect(button).toBeEnabled();
      await user.click(button);
      expect(button).toHaveFocus();
      expect(order()).toEqual(['Cost', 'No cutting']);
      expect(screen.getByText(said)).toBeInTheDocument();
    }
    expect(move('down', 'Cost')).not.toHaveAttribute('aria-disabled');
    expect(move('up', 'No cutting')).not.toHaveAttribute('aria-disabled');
  });
});

describe('a concern in own words', () => {
  const box = () => screen.getByRole('textbox', { name: 'Something else, in your own words' });
  const error = /Please make this 300 characters or fewer/;

  test('is kept with every change and there again after a reload', async () => {
    const { user } = await open();
    await user.type(box(), 'My wedding is in May.');
    expect(useWhatMatters.getState().own).toBe('My wedding is in May.');
    await reload();
    await findPage(title);
    expect(box()).toHaveValue('My wedding is in May.');
  });

  test('of 300 characters is kept; of 301 it is not, that is said, and Continue leads back to it', async () => {
    const { user } = await open(complete);
    await user.click(box());
    await user.paste('a'.repeat(300));
    expect(useWhatMatters.getState().own).toHaveLength(300);
    expect(screen.queryByText(error)).not.toBeInTheDocument();
    await user.keyboard('b');
    expect(await screen.findByText(error)).toBeVisible();
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(error);
    expect(useWhatMatters.getState().own).toBe('a'.repeat(300));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(window.location.pathname).toBe(path);
    expect(box()).toHaveFocus();
    await user.keyboard('{Backspace}');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('Options to ask a doctor about');
  });
});

describe('Continue', () => {
  test('leads to the options, also with nothing chosen', async () => {
    const { user } = await open(complete);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('Options to ask a doctor about');
    expect(window.location.pathname).toBe('/options/');
  });

  test('without answers leads on to the questions, and what was chosen stays', async () => {
    const { user } = await open();
    await choose(user, 'Cost');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('What do your scars look like?');
    expect(useWhatMatters.getState().order).toEqual(['cost']);
  });
});

test('what another tab chose shows here', async () => {
  await open();
  const text = JSON.stringify({
    app: 'scar-options',
    version: 1,
    data: { order: ['cost', 'no-needles'], own: '' },
  });
  window.localStorage.setItem('scar-options.what-matters', text);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage'));
  });
  expect(order()).toEqual(['Cost', 'No needles']);
  expect(within(main()).getAllByRole('checkbox', { checked: true })).toHaveLength(2);
});
