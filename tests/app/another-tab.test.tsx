import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
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

  test('shows here: everything was erased there, so nothing of it is left here', async () => {
    openApp('/options/', complete);
    await findPage('Options to ask a doctor about');
    window.localStorage.clear();
    tell(new StorageEvent('storage'));
    await findPage(startTitle);
    expect(screen.getByRole('link', { name: 'Start the questions' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Your options' })).not.toBeInTheDocument();
  });

  test('changes nothing where nothing was changed', async () => {
    openApp('/check/', complete);
    const heading = await findPage(title);
    tell(new StorageEvent('storage'));
    expect(heading).toBeVisible();
    expect(keptProgress.read()).toEqual({ kind: 'value', value: { answers: complete, suggestions: {} } });
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
