import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { findPage } from '../../fixtures/page.ts';
import { keptProgress, openApp } from '../../fixtures/render-app.tsx';

const box = (name: string) => screen.getByRole('checkbox', { name });
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('the kinds of scar', () => {
  let user: ReturnType<typeof openApp>['user'];
  beforeEach(async () => {
    ({ user } = openApp('/questions/scar-type/'));
    await findPage('What do your scars look like?');
  });

  test('can be chosen together, all three of them', async () => {
    await user.click(box('Ice pick'));
    await user.click(box('Rolling'));
    await user.click(box('Boxcar'));
    expect(ticked()).toEqual(['ice-pick', 'boxcar', 'rolling']);
  });

  test('give way to “not sure”, which stands alone', async () => {
    await user.click(box('Ice pick'));
    await user.click(box('Rolling'));
    await user.click(box('I’m not sure'));
    expect(ticked()).toEqual(['unsure']);
  });

  test('take the place of “not sure”', async () => {
    await user.click(box('I’m not sure'));
    await user.click(box('Boxcar'));
    expect(ticked()).toEqual(['boxcar']);
    await user.click(box('Rolling'));
    expect(ticked()).toEqual(['boxcar', 'rolling']);
  });

  test('are no answer any more when the last tick is taken back', async () => {
    await user.click(box('Ice pick'));
    await user.click(box('Ice pick'));
    expect(ticked()).toEqual([]);
    expect(keptProgress.read()).toEqual({ kind: 'nothing' });
    expect(window.localStorage.length).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(window.location.pathname).toBe('/questions/scar-type/');
  });

  test('lead to help for those who cannot tell', async () => {
    await user.click(screen.getByRole('link', { name: 'Help me tell which kind I have' }));
    expect(await findPage('Look at one of your scars')).toHaveFocus();
  });
});
