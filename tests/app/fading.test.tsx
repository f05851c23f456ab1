import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findPage } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const startTitle = 'Sunken acne scars: options to ask a doctor about';

/** A browser that can fade from page to page, on a device that asks for less motion or does not. */
function fadingBrowser(lessMotion: boolean) {
  const fade = vi.fn((change: () => void) => {
    change();
    // Another step follows so soon that this one never fades in: no fault.
    return {
      ready: Promise.reject(new DOMException('Transition was skipped', 'AbortError')),
      skipTransition: vi.fn(),
    };
  });
  Object.assign(document, { startViewTransition: fade });
  const ask = vi.fn((media: string) => ({ media, matches: lessMotion }));
  vi.stubGlobal('matchMedia', ask);
  return { fade, ask };
}

afterEach(() => {
  Reflect.deleteProperty(document, 'startViewTransition');
});

describe('a step between pages', () => {
  test.each([
    ['fades where the browser can', false, 1],
    ['does not fade where less motion is asked for', true, 0],
  ])('%s, and arrives in the same way', async (_, lessMotion, times) => {
    const { fade, ask } = fadingBrowser(lessMotion);
    const { user } = openApp('/');
    await findPage(startTitle);
    await user.click(screen.getByRole('link', { name: 'All options' }));
    expect(await findPage('All options')).toHaveFocus();
    expect(fade).toHaveBeenCalledTimes(times);
    expect(ask).toHaveBeenCalledWith('(prefers-reduced-motion: reduce)');
    expect(window.history.state).toEqual({ from: '/' });
  });

  test('that takes the place of another is no step to see', async () => {
    const { fade } = fadingBrowser(false);
    openApp('/options/');
    await findPage('What do your scars look like?');
    expect(fade).not.toHaveBeenCalled();
  });

  test('fades in the questions too, and keeps what is answered', async () => {
    const { fade } = fadingBrowser(false);
    const { user } = openApp('/questions/scar-type/', { scarTypes: complete.scarTypes });
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await findPage('How deep are your deepest scars?')).toHaveFocus();
    expect(fade).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage('What do your scars look like?');
    expect(screen.getByRole('checkbox', { name: 'Ice pick' })).toBeChecked();
  });
});
