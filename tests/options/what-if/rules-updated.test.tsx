import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rulesVersion } from '#rules';
import { announced, findPage } from '../../fixtures/page.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const key = 'scar-options.last-seen';
const options = 'Options to ask a doctor about';
const kept = (data: object, version = 2) =>
  window.localStorage.setItem(key, JSON.stringify({ app: 'scar-options', version, data }));
const stored = () => JSON.parse(window.localStorage.getItem(key) ?? 'null')?.data;
const said = /The rules behind your options were updated/;

describe('rules that are newer than those the options were last seen by', () => {
  test.each([
    ['/options/', options],
    ['/visit/', 'Your visit sheet'],
  ])('are spoken of at %s, with their date and the way to what changed', async (path, title) => {
    kept({ answers: complete, rules: '0.9.0' });
    openApp(path, complete);
    await findPage(title);
    expect(announced()).toHaveTextContent(
      `The rules behind your options were updated on 24 November 2026: from version 0.9.0 to ${rulesVersion}.`,
    );
    expect(within(announced()).getByRole('link', { name: 'What changed' })).toHaveAttribute(
      'href',
      '/how-it-decides/changes/',
    );
  });

  test('are spoken of until the person has read it, and not again', async () => {
    kept({ answers: complete, rules: '0.9.0' });
    const { user, close } = openApp('/options/', complete);
    await findPage(options);
    close();
    openApp('/options/');
    await findPage(options);
    expect(announced()).toHaveTextContent(said);
    await user.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByText(said)).not.toBeInTheDocument();
    expect(stored()).toEqual({ answers: complete, rules: rulesVersion });
  });

  test('are still spoken of when a changed answer is hidden', async () => {
    kept({ answers: { ...complete, depth: 'shallow' }, rules: '0.9.0' });
    const { user } = openApp('/options/', complete);
    await findPage(options);
    await user.click(screen.getByRole('button', { name: 'Hide this' }));
    expect(announced()).toHaveTextContent(said);
  });
});

describe('nothing is said of rules', () => {
  test.each([
    ['the same rules', { answers: complete, rules: rulesVersion }, 2],
    ['what was seen before versions were noted', { answers: complete }, 1],
  ])('after %s, and from now on the version is known', async (_, data, version) => {
    kept(data, version);
    openApp('/options/', complete);
    await findPage(options);
    expect(screen.queryByText(said)).not.toBeInTheDocument();
    expect(stored()).toEqual({ answers: complete, rules: rulesVersion });
  });

  test('to whoever sees the options for the first time', async () => {
    openApp('/options/', complete);
    await findPage(options);
    expect(screen.queryByText(said)).not.toBeInTheDocument();
    expect(stored()).toEqual({ answers: complete, rules: rulesVersion });
  });
});
