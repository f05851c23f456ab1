import { act, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useClinic } from '#consultation';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { findPage } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';
import { routes } from '../fixtures/routes.ts';

const failing = vi.hoisted(() => ({ page: true, shell: false }));

vi.mock('../../src/app/routes.tsx', async (importActual) => {
  const actual = await importActual<typeof import('../../src/app/routes.tsx')>();
  function Failing({ children }: { children: React.ReactNode }) {
    if (failing.page) throw new Error('this page cannot be drawn');
    return children;
  }
  const known = new Map<string, ReturnType<typeof actual.pageAt>>();
  return {
    ...actual,
    pageAt(path: string) {
      const { title, Page } = actual.pageAt(path) ?? {};
      if (!title || !Page) return undefined;
      const failingPage = {
        title,
        Page: () => (
          <Failing>
            <Page />
          </Failing>
        ),
      };
      // The same component each time: another one would be a page drawn anew.
      known.set(path, known.get(path) ?? failingPage);
      return known.get(path);
    },
  };
});

vi.mock('../../src/app/look-settings.tsx', () => ({
  LookSettings() {
    if (failing.shell) throw new Error('the frame cannot be drawn');
    return null;
  },
}));

/** The address bar as the error page leaves it. */
function watchLocation() {
  const { pathname, search, hash, href } = window.location;
  const location = { pathname, search, hash, href, reload: vi.fn(), assign: vi.fn() };
  vi.stubGlobal('location', location);
  return location;
}

/** React says on the console what it caught. */
function expectComplaint() {
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
}

beforeEach(() => {
  Object.assign(failing, { page: true, shell: false });
  vi.mocked(console.error).mockImplementation(() => {});
});

const patientsPages = routes.filter(({ path }) => path !== '/consultation/').map(({ path }) => [path]);

describe.each(patientsPages)('the page at %s, when it cannot be drawn', (path) => {
  test('gives way to the answers, the advice to see a doctor, and the ways on', async () => {
    openApp(path, complete);
    expect(await findPage('Something went wrong')).toHaveFocus();
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Load the page again',
      'Print my answers',
      'Erase my answers and start afresh',
    ]);
    expect(main.getByText('Ice pick')).toBeVisible();
    expect(main.getByRole('heading', { name: 'See a doctor before any treatment' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expectComplaint();
  });
});

describe.each([
  ['a page', { page: true, shell: false }],
  ['the frame around every page', { page: false, shell: true }],
])('when %s cannot be drawn', (_, what) => {
  let user: ReturnType<typeof openApp>['user'];
  const press = (name: string) => user.click(screen.getByRole('button', { name }));

  beforeEach(async () => {
    Object.assign(failing, what);
    ({ user } = openApp('/treatments/', complete));
    await findPage('Something went wrong');
    expectComplaint();
  });

  test('nothing said is lost, and what was said can be read', () => {
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('This page has stopped. Your saved answers are still on this device.');
    expect(main).toHaveTextContent('Type V');
    expect(main).toHaveTextContent('See a doctor before any treatment');
    expect(keptProgress.read()).toEqual({ kind: 'value', value: { answers: complete, suggestions: {} } });
  });

  test('it can be loaded again, with the answers kept', async () => {
    const location = watchLocation();
    await press('Load the page again');
    expect(location.reload).toHaveBeenCalledTimes(1);
    expect(location.assign).not.toHaveBeenCalled();
    expect(keptProgress.read()).toMatchObject({ kind: 'value', value: { answers: complete } });
  });

  test('the answers can be printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await press('Print my answers');
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('the answers can be erased, to start afresh', async () => {
    const location = watchLocation();
    await press('Erase my answers and start afresh');
    expect(location.assign).toHaveBeenCalledExactlyOnceWith('/');
    expect(location.reload).not.toHaveBeenCalled();
    expect(window.localStorage.length).toBe(0);
  });
});

test('the doctor’s screen, when it cannot be drawn, says that loading ends the consultation; what is the clinic’s stays', async () => {
  act(() => useClinic.setState({ offers: { subcision: { offered: true } } }));
  const { user } = openApp('/consultation/', complete);
  expect(await findPage('Something went wrong')).toHaveFocus();
  const main = within(screen.getByRole('main'));
  expect(main.getByText(/loading it again loses the answers/i)).toBeVisible();
  const location = watchLocation();
  await user.click(main.getByRole('button', { name: 'Start with a new patient' }));
  expect(location.assign).toHaveBeenCalledExactlyOnceWith('/consultation/');
  expect(Object.keys(window.localStorage)).toEqual(['scar-options.device.clinic']);
  expectComplaint();
});

test('without answers, and where nothing can be printed, no print is offered', async () => {
  const { close } = openApp('/treatments/');
  await findPage('Something went wrong');
  expect(screen.queryByRole('button', { name: 'Print my answers' })).not.toBeInTheDocument();
  close();
  vi.stubGlobal('print', undefined);
  openApp('/treatments/', complete);
  await findPage('Something went wrong');
  expect(screen.getByText('Ice pick')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Print my answers' })).not.toBeInTheDocument();
  expectComplaint();
});

test('where storage is forbidden, the answers are on the page all the same', async () => {
  failing.page = false;
  vi.stubGlobal('localStorage', undefined);
  const { user } = openApp('/questions/scar-type/');
  await findPage('What do your scars look like?');
  await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
  failing.page = true;
  await user.click(screen.getByRole('link', { name: 'All options' }));
  await findPage('Something went wrong');
  expect(within(screen.getByRole('main')).getByText('Rolling')).toBeVisible();
  expect(screen.getByText(/loading it again loses the answers/i)).toBeVisible();
  expectComplaint();
});

test('the next page is whole again', async () => {
  const { user } = openApp('/treatments/', complete);
  await findPage('Something went wrong');
  failing.page = false;
  await user.click(screen.getByRole('link', { name: 'Your options' }));
  await findPage('Options to ask a doctor about');
  expectComplaint();
});

test('a page that can be drawn shows nothing of it', async () => {
  failing.page = false;
  openApp('/treatments/subcision/', complete);
  await findPage('Subcision');
  expect(screen.queryByRole('button', { name: 'Load the page again' })).not.toBeInTheDocument();
});

describe('where something else has moved a text that React wants to take out', () => {
  let say: (text: string | null) => void;
  function Line() {
    const [text, setText] = useState<string | null>('first');
    say = setText;
    return (
      <p>
        {text}
        <b>stays</b>
      </p>
    );
  }

  test('all is drawn anew, at once and every time', () => {
    const { container } = render(
      <ErrorBoundary fallback="failed">
        <Line />
      </ErrorBoundary>,
    );
    for (let turn = 0; turn < 5; turn += 1) {
      const text = container.querySelector('p')?.firstChild;
      const font = document.createElement('font');
      text?.replaceWith(font);
      act(() => say(null));
      expect(container).toHaveTextContent('firststays');
    }
    expectComplaint();
  });

  test('what can never be drawn comes to an end', () => {
    const Never = vi.fn(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    const { container } = render(
      <ErrorBoundary fallback="failed">
        <Never />
      </ErrorBoundary>,
    );
    expect(container).toHaveTextContent('failed');
    expectComplaint();
  });
});
