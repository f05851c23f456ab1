import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { useNotes, useShortlist, useWhatMatters } from '#visit';
import { decode } from '../../../src/visit/link/codec.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const panel = () => within(screen.getByRole('region', { name: 'A link and a code' }));
const field = () => {
  const input = panel().getByRole('textbox', { name: 'Your link' });
  if (!(input instanceof HTMLInputElement)) throw new Error('the link stands in no field');
  return input;
};
/** A browser that is like this one but for some of its abilities. */
const withNavigator = (abilities: object) =>
  vi.stubGlobal('navigator', Object.create(navigator, Object.getOwnPropertyDescriptors(abilities)));

async function madeLink() {
  const { user } = openApp('/visit/', complete);
  act(() => useShortlist.setState({ options: ['tca-cross'], plans: [] }));
  await user.click(panel().getByRole('button', { name: 'Make the link' }));
  return user;
}

describe('the link', () => {
  test('is made only after it is told what it will reveal, and what not', async () => {
    openApp('/visit/', complete);
    act(() => useShortlist.setState({ options: ['tca-cross'], plans: ['lift-then-resurface'] }));
    const told = screen.getByRole('region', { name: 'A link and a code' });
    for (const said of [
      'Ice pick',
      'Deep',
      'Type V',
      'A few days',
      'TCA CROSS',
      'your notes',
      'no password',
    ]) {
      expect(told).toHaveTextContent(said);
    }
    expect(panel().queryByRole('textbox')).not.toBeInTheDocument();
    expect(panel().queryByRole('img')).not.toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain('#v1.');
  });

  test('has the answers and the shortlist behind the #, and stands in a field that is ready to copy', async () => {
    await madeLink();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('readonly');
    const [address, code] = field().value.split('#');
    expect(address).toBe('http://localhost:3000/');
    expect(decode(code ?? '')).toEqual({
      kind: 'value',
      answers: complete,
      shortlist: { options: ['tca-cross'], plans: [] },
    });
  });

  test('carries nothing in the person’s own words', async () => {
    const before = await madeLink().then(() => field().value);
    act(() => {
      useNotes.setState({ notes: 'my own words' });
      useWhatMatters.setState({ order: ['cost'], own: 'my own concern' });
    });
    expect(field().value).toBe(before);
  });

  test('goes when what it would tell has changed, until it is asked for again', async () => {
    await madeLink();
    act(() => useShortlist.setState({ options: ['tca-cross', 'subcision'], plans: [] }));
    expect(panel().queryByRole('textbox')).not.toBeInTheDocument();
    expect(panel().getByRole('button', { name: 'Make the link' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'A link and a code' })).toHaveTextContent(
      'TCA CROSS, Subcision',
    );
  });
});

describe('Copy', () => {
  test('puts the link on the clipboard and says so', async () => {
    const user = await madeLink();
    await user.click(panel().getByRole('button', { name: 'Copy the link' }));
    expect(await panel().findByText('The link has been copied.')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toBe(field().value);
  });

  test.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['has none', undefined],
  ])('where the browser’s clipboard %s: selects the link and says so', async (_, clipboard) => {
    const user = await madeLink();
    withNavigator({ clipboard });
    await user.click(panel().getByRole('button', { name: 'Copy the link' }));
    expect(await panel().findByText(/It is selected now/)).toBeVisible();
    const input = field();
    expect(input).toHaveFocus();
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(input.value);
  });
});

describe('Send', () => {
  test('is not offered where the system has no way to send', async () => {
    await madeLink();
    expect(panel().queryByRole('button', { name: /Send/ })).not.toBeInTheDocument();
  });

  test('hands the system the link and the name of the page, nothing more', async () => {
    const share = vi.fn(() => Promise.resolve());
    withNavigator({ share });
    const user = await madeLink();
    await user.click(panel().getByRole('button', { name: 'Send the link…' }));
    expect(share).toHaveBeenCalledWith({ title: 'Scar Options', url: field().value });
    expect(panel().getByRole('status')).toBeEmptyDOMElement();
  });

  test.each([
    ['says nothing when the person changes their mind', 'AbortError', ''],
    ['says so when it fails, and what to do', 'NotAllowedError', 'This did not work. Copy the link instead.'],
  ])('%s', async (_, name, said) => {
    withNavigator({ share: () => Promise.reject(new DOMException('', name)) });
    const user = await madeLink();
    await user.click(panel().getByRole('button', { name: 'Send the link…' }));
    await waitFor(() => expect(panel().getByRole('status').textContent).toBe(said));
  });
});

test('the code is a named picture, black on white, with a quiet zone of 4 and at least 4 pixels a module', async () => {
  await madeLink();
  const code = panel().getByRole('img', { name: 'QR code of your link' });
  const side = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  expect(code.getAttribute('viewBox')).toBe(`-4 -4 ${side} ${side}`);
  expect(Number(code.getAttribute('width')) / side).toBeGreaterThanOrEqual(4);
  expect(code.querySelector('rect')).toHaveAttribute('fill', '#fff');
  expect(code.querySelector('path')).toHaveAttribute('fill', '#000');
});
