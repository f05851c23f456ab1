import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '#rules';
import { useNotes, useShortlist } from '#visit';
import { encode } from '../../../src/visit/link/codec.ts';
import { findPage } from '../../fixtures/page.ts';
import { browser, complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const theirs: Answers = {
  scarTypes: ['boxcar', 'rolling'],
  depth: 'shallow',
  skinType: 'II',
  downtime: 'week',
  details: { boxcarWidth: 'wide', sunDamage: 'yes', surfaceTone: 'no', activeAcne: 'no' },
};
const theirList = { options: ['subcision' as const], plans: ['lift-then-resurface' as const] };
const link = encode({ answers: theirs, shortlist: theirList });
const optionsTitle = 'Options to ask a doctor about';
const question = 'Use the answers from this link?';
const usedLine = /These answers come from the link you opened/;

const ask = () => screen.findByRole('region', { name: question });
const stored = () => {
  const reading = keptProgress.read();
  return reading.kind === 'value' ? reading.value.answers : reading.kind;
};
/** What the browser does when a link to the page that is open is followed. */
const follow = (fragment: string) =>
  act(async () => {
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    window.location.hash = fragment;
    await changed;
  });

describe('a link opened where nothing was said yet', () => {
  test.each(['/', '/options/', '/questions/depth/', '/treatments/subcision/', '/visit/', '/no/such/page/'])(
    'on %s shows the options for its answers, with its shortlist, and leaves the address',
    async (path) => {
      const entries = window.history.length;
      openApp(`${path}#${link}`);
      await findPage(optionsTitle);
      expect(window.location.pathname).toBe('/options/');
      expect(window.location.href).not.toMatch(/[#?]|v1/);
      expect(stored()).toEqual(theirs);
      expect(useShortlist.getState()).toEqual(theirList);
      expect(screen.getByText(usedLine)).toHaveTextContent('“Erase everything” below');
      expect(screen.queryByRole('region', { name: question })).not.toBeInTheDocument();
      expect(window.history.length).toBe(entries);
    },
  );

  test('keeps what the entry of the address remembers, and the query', async () => {
    openApp('/');
    await findPage('Sunken acne scars: options to ask a doctor about');
    await act(async () => {
      window.history.replaceState({ from: '/check/' }, '', '/treatments/?q=1#v1.short');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(window.history.state).toEqual({ from: '/check/' });
    expect(window.location.href).toMatch(/\/treatments\/\?q=1$/);
  });

  test('leaves out a detail that does not apply, and takes a blank one as unsure', async () => {
    const odd: Answers = { ...theirs, scarTypes: ['rolling'], details: { spread: 'many', sunDamage: 'no' } };
    openApp(`/#${encode({ answers: odd, shortlist: { options: [], plans: [] } })}`);
    await findPage(optionsTitle);
    expect(stored()).toEqual({
      ...odd,
      details: { sunDamage: 'no', surfaceTone: 'unsure', activeAcne: 'unsure' },
    });
    expect(screen.queryByText(/no longer applies/)).not.toBeInTheDocument();
  });

  test('says where the answers come from until one of them is changed', async () => {
    const { user } = openApp(`/#${link}`);
    await findPage(optionsTitle);
    await user.click(screen.getByRole('link', { name: /Change.*Depth/ }));
    await user.click(await screen.findByRole('radio', { name: 'Deep' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage(optionsTitle);
    expect(screen.queryByText(usedLine)).not.toBeInTheDocument();
  });

  test('is erased with everything else', async () => {
    const { user } = openApp(`/#${link}`);
    await findPage(optionsTitle);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(window.localStorage.length).toBe(0);
    expect(useShortlist.getState()).toEqual({ options: [], plans: [] });
  });

  test('is told to nobody: not to the console, not to the title', async () => {
    const spoken = ['log', 'info', 'warn', 'debug'] as const;
    const spies = spoken.map((method) => vi.spyOn(console, method));
    openApp(`/#${link}`);
    await findPage(optionsTitle);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(document.title).not.toContain('v1');
    expect(Object.values({ ...window.localStorage }).join()).not.toContain(link);
  });
});

describe('a link opened over answers', () => {
  test('changes nothing until a button is pressed, and shows both sides in words', async () => {
    openApp(`/check/#${link}`, complete);
    const notice = await ask();
    expect(notice).toHaveFocus();
    expect(window.location.href).not.toContain('#');
    const [here, inLink] = within(notice).getAllByRole('heading', { level: 3 });
    expect(here?.parentElement).toHaveTextContent(/On this device now.*Ice pick.*Deep.*Type V.*A few days/);
    expect(here?.parentElement).toHaveTextContent(/Options on the visit sheetNone/);
    expect(inLink?.parentElement).toHaveTextContent(/In the link.*Boxcar, Rolling.*Shallow.*Type II/);
    expect(inLink?.parentElement).toHaveTextContent(/Options on the visit sheetSubcision/);
    expect(stored()).toEqual(complete);
    expect(useShortlist.getState().options).toEqual([]);
  });

  test('“Use the link’s answers” puts them in place, and leaves notes alone', async () => {
    const { user } = openApp(`/check/#${link}`, complete);
    await ask();
    act(() => useNotes.setState({ notes: 'mine' }));
    await user.click(screen.getByRole('button', { name: 'Use the link’s answers' }));
    await waitFor(async () => expect(await findPage(optionsTitle)).toHaveFocus());
    expect(stored()).toEqual(theirs);
    expect(useShortlist.getState()).toEqual(theirList);
    expect(useNotes.getState().notes).toBe('mine');
    expect(screen.queryByText(question)).not.toBeInTheDocument();
  });

  test('“Keep mine” leaves everything as it was', async () => {
    const { user } = openApp(`/check/#${link}`, complete);
    await ask();
    const before = JSON.stringify({ ...window.localStorage });
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(await findPage('Check your answers')).toHaveFocus();
    expect(JSON.stringify({ ...window.localStorage })).toBe(before);
    expect(screen.queryByText(question)).not.toBeInTheDocument();
    expect(window.location.pathname).toBe('/check/');
  });

  test('asks when only a part was answered, or only an option chosen', async () => {
    const { close } = openApp(`/options/#${link}`, { scarTypes: ['rolling'] });
    // The address gave way to the open question; the link was read before that.
    await findPage('How deep are your deepest scars?');
    const notice = await ask();
    await waitFor(() => expect(notice).toHaveFocus());
    expect(notice).toHaveTextContent('DepthNot answered yet');
    close();
    window.localStorage.clear();
    act(() => useShortlist.setState({ options: ['tca-cross'], plans: [] }));
    openApp(`/#${link}`);
    expect(await ask()).toHaveTextContent('TCA CROSS');
  });

  test('does not ask where the link says the same', async () => {
    openApp(`/check/#${encode({ answers: complete, shortlist: { options: [], plans: [] } })}`, complete);
    await findPage(optionsTitle);
    expect(screen.queryByText(question)).not.toBeInTheDocument();
  });

  test('asks as well when the page was open already, and Back does not bring the link back', async () => {
    const { user } = openApp('/check/', complete);
    await findPage('Check your answers');
    await follow(link);
    await ask();
    expect(window.location.href).not.toContain('#');
    await user.click(screen.getByRole('button', { name: 'Use the link’s answers' }));
    await findPage(optionsTitle);
    await browser('back');
    await findPage('Check your answers');
    expect(window.location.href).not.toContain('#');
    expect(screen.queryByText(question)).not.toBeInTheDocument();
  });

  test('is forgotten when everything is erased while it asks', async () => {
    const { user } = openApp(`/check/#${link}`, complete);
    await ask();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await waitFor(() => expect(screen.queryByText(question)).not.toBeInTheDocument());
    expect(window.localStorage.length).toBe(0);
  });
});

describe('a link that cannot be read', () => {
  test.each([
    ['cut off', link.slice(0, -4), 'This link is not complete'],
    ['with words behind it', `${link}%20see%20you`, 'Something was added to this link'],
    ['altered', `v1.Z${link.slice(4)}`, 'This link was changed on the way'],
    ['of a newer version', `v2.${link.slice(3)}ABC`, 'This link is from a newer version'],
  ])('%s says so, says what to do, and applies nothing', async (_, fragment, heading) => {
    const { user } = openApp(`/check/#${fragment}`, complete);
    const notice = await screen.findByRole('region', { name: heading });
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent('We used nothing from it. What is on this device is as it was.');
    expect(window.location.href).not.toContain('#');
    expect(stored()).toEqual(complete);
    await user.click(within(notice).getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByText(heading)).not.toBeInTheDocument();
    expect(await findPage('Check your answers')).toHaveFocus();
  });

  test('gives way to the next one', async () => {
    openApp('/#v1.', complete);
    await screen.findByRole('region', { name: 'This link is not complete' });
    await follow(link);
    await ask();
    expect(screen.queryByText('This link is not complete')).not.toBeInTheDocument();
  });
});

test('a fragment that is none of ours stays where it is', async () => {
  openApp('/check/#main', complete);
  await findPage('Check your answers');
  expect(window.location.hash).toBe('#main');
  expect(screen.queryByRole('region', { name: /link/ })).not.toBeInTheDocument();
});
