import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findPage } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';

vi.mock('../../src/options/all-options-page.tsx', () => ({
  AllOptionsPage() {
    throw new Error('this page cannot be drawn');
  },
}));

/** The address bar as the error page leaves it. */
function watchLocation() {
  const { pathname, search, hash, href } = window.location;
  const location = { pathname, search, hash, href, reload: vi.fn(), assign: vi.fn() };
  vi.stubGlobal('location', location);
  return location;
}

describe('a page that cannot be drawn', () => {
  let user: ReturnType<typeof openApp>['user'];

  beforeEach(async () => {
    const complaints = vi.mocked(console.error).mockImplementation(() => {});
    ({ user } = openApp('/treatments/', complete));
    await findPage('Something went wrong');
    expect(complaints).toHaveBeenCalled();
    complaints.mockClear();
  });

  test('says what happened and that nothing said is lost', () => {
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('This page has stopped. Your saved answers are still on this device.');
    expect(within(main).getAllByRole('button')).toHaveLength(2);
    expect(keptProgress.read()).toEqual({ kind: 'value', value: { answers: complete, suggestions: {} } });
  });

  test('can be loaded again, with the answers kept', async () => {
    const location = watchLocation();
    await user.click(screen.getByRole('button', { name: 'Load the page again' }));
    expect(location.reload).toHaveBeenCalledTimes(1);
    expect(location.assign).not.toHaveBeenCalled();
    expect(keptProgress.read()).toMatchObject({ kind: 'value', value: { answers: complete } });
  });

  test('lets the person erase the answers and start afresh', async () => {
    const location = watchLocation();
    await user.click(screen.getByRole('button', { name: 'Erase my answers and start afresh' }));
    expect(location.assign).toHaveBeenCalledExactlyOnceWith('/');
    expect(location.reload).not.toHaveBeenCalled();
    expect(window.localStorage.length).toBe(0);
  });
});

test('a page that can be drawn shows nothing of it', async () => {
  openApp('/treatments/subcision/', complete);
  await findPage('Subcision');
  expect(screen.queryByRole('button', { name: 'Load the page again' })).not.toBeInTheDocument();
});
