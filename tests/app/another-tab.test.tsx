import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { sections } from '../fixtures/options.ts';
import { findPage } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';

const title = 'Check your answers';
const startTitle = 'Sunken acne scars: options to ask a doctor about';

/** What the browser tells this tab when another one has written or erased something. */
const tell = (event: Event) => act(() => window.dispatchEvent(event));
const broughtBack = (persisted: boolean) =>
  Object.assign(new Event('pageshow'), { persisted }) satisfies Event;

describe('what another tab does', () => {
  test('shows here: an answer that was changed there', async () => {
    openApp('/check/', complete);
    await findPage(title);
    keptProgress.write({ answers: { ...complete, depth: 'shallow' }, suggestions: {} });
    tell(new StorageEvent('storage'));
    expect(screen.getByText('Shallow')).toBeVisible();
    expect(screen.queryByText('Deep')).not.toBeInTheDocument();
  });

  test.each(['/check/', '/options/', '/questions/depth/', '/questions/skin-type/help/'])(
    'shows on %s: everything was erased there, so nothing of it is left here',
    async (path) => {
      openApp(path, complete);
      await screen.findByRole('link', { name: 'Your options' });
      window.localStorage.clear();
      tell(new StorageEvent('storage'));
      await findPage(startTitle);
      expect(window.location.pathname).toBe('/');
      expect(screen.getByRole('link', { name: 'Start the questions' })).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Your options' })).not.toBeInTheDocument();
      // This tab must not write down again what the other one erased.
      expect(window.localStorage.length).toBe(0);
    },
  );

  test('takes the person’s own part from a page about an option, and leaves the page', async () => {
    openApp('/treatments/subcision/', complete);
    const heading = await findPage('Subcision');
    expect(sections()).toContain('For your answers');
    window.localStorage.clear();
    tell(new StorageEvent('storage'));
    await waitFor(() => expect(sections()).not.toContain('For your answers'));
    expect(heading).toBeVisible();
    expect(window.localStorage.length).toBe(0);
  });

  test('shows when the browser brings this page back from its memory: everything was erased', async () => {
    openApp('/options/', complete);
    await findPage('Options to ask a doctor about');
    window.localStorage.clear();
    tell(broughtBack(true));
    await findPage(startTitle);
    expect(screen.queryByRole('link', { name: 'Your options' })).not.toBeInTheDocument();
    expect(window.localStorage.length).toBe(0);
  });

  test('takes what a helper has suggested too, where nothing was answered yet', async () => {
    keptProgress.write({ answers: {}, suggestions: { scarTypes: ['rolling'] } });
    openApp('/questions/scar-type/');
    await findPage('What do your scars look like?');
    expect(screen.getByRole('checkbox', { name: 'Rolling' })).toBeChecked();
    window.localStorage.clear();
    tell(new StorageEvent('storage'));
    await findPage(startTitle);
    expect(window.localStorage.length).toBe(0);
  });

  test('is told where it is of a newer version of this page, and left as it is', async () => {
    const { user } = openApp('/questions/depth/', { scarTypes: ['rolling'] });
    await findPage('How deep are your deepest scars?');
    const newer = JSON.stringify({ app: 'scar-options', version: 99, data: {} });
    window.localStorage.setItem('scar-options.progress', newer);
    tell(new StorageEvent('storage'));
    expect(screen.getByText(/newer version of this page/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Deep' }));
    expect(window.localStorage.getItem('scar-options.progress')).toBe(newer);
    // What is understood here takes its place: from then on this tab keeps what it is told again.
    keptProgress.write({ answers: { scarTypes: ['boxcar'] }, suggestions: {} });
    tell(new StorageEvent('storage'));
    expect(screen.queryByText(/newer version of this page/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Shallow' }));
    expect(keptProgress.read()).toMatchObject({
      value: { answers: { scarTypes: ['boxcar'], depth: 'shallow' } },
    });
  });

  test('changes nothing where nothing was changed', async () => {
    openApp('/check/', complete);
    const heading = await findPage(title);
    tell(new StorageEvent('storage'));
    expect(heading).toBeVisible();
    expect(keptProgress.read()).toEqual({ kind: 'value', value: { answers: complete, suggestions: {} } });
  });

  test('is taken over without writing it again, so that two tabs never answer each other', async () => {
    openApp('/check/', complete);
    await findPage(title);
    keptProgress.write({ answers: { ...complete, depth: 'shallow' }, suggestions: {} });
    const write = vi.spyOn(Storage.prototype, 'setItem');
    const remove = vi.spyOn(Storage.prototype, 'removeItem');
    tell(new StorageEvent('storage'));
    expect(screen.getByText('Shallow')).toBeVisible();
    window.localStorage.clear();
    tell(new StorageEvent('storage'));
    await findPage(startTitle);
    expect(write).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
  });

  test('does not take away what could not be stored here, as long as it says nothing new', async () => {
    const { user } = openApp('/questions/depth/', { scarTypes: ['rolling'] });
    await findPage('How deep are your deepest scars?');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(screen.getByRole('radio', { name: 'Deep' }));
    tell(new StorageEvent('storage'));
    tell(broughtBack(true));
    expect(screen.getByRole('radio', { name: 'Deep' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('How does your skin react to the sun?');
  });

  test('does not take away notes that could not be stored here', async () => {
    const { user } = openApp('/visit/', complete);
    await findPage('Your visit sheet');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const notes = screen.getByRole('textbox', { name: 'My notes' });
    await user.type(notes, 'a plaster');
    tell(broughtBack(true));
    expect(notes).toHaveValue('a plaster');
  });

  test.each([
    ['is taken over when the browser brings this page back from its memory', true, 'Shallow'],
    ['is left to the next reading while the page is only shown', false, 'Deep'],
  ])('%s', async (_, persisted, shown) => {
    openApp('/check/', complete);
    await findPage(title);
    keptProgress.write({ answers: { ...complete, depth: 'shallow' }, suggestions: {} });
    tell(broughtBack(persisted));
    expect(screen.getByText(shown)).toBeVisible();
  });
});
