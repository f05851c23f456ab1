import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { App, routes as known } from '#app';
import { statements } from '#rules';
import { staticPages } from '../../src/app/prerender.tsx';
import { findPage, main, texts } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';
import { routes as expected } from '../fixtures/routes.ts';

const routes = known();
const advice = `See a doctor before any treatment. ${statements.F120.text}`;

test('there is a page for each question and each option, at an address of its own', () => {
  expect(routes.map(({ path, title }) => ({ path, title }))).toEqual(expected);
  expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length);
  expect(new Set(routes.map(({ title }) => title)).size).toBe(routes.length);
});

test.each(routes.map(({ path, title }) => [path, title]))(
  'the page at %s has one heading, a title to match, and the advice to see a doctor',
  async (path, title) => {
    openApp(path, complete);
    await findPage(title);
    expect(document.title).toBe(`${title} · Scar Options`);
    expect(window.location.pathname).toBe(path);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(advice);
    expect(main().querySelectorAll('h1')).toHaveLength(1);
  },
);

test.each([
  '/',
  '/options/',
  '/compare/',
  '/treatments/',
  '/treatments/tca-cross/',
  '/treatments/no-procedure/',
])('the page at %s, which speaks of treatments, has the advice in its main content', async (path) => {
  openApp(path, complete);
  const heading = await within(main()).findByText('See a doctor before any treatment', { selector: 'h2' });
  for (const id of ['F120', 'F121', 'F181'] as const) {
    expect(heading.parentElement).toHaveTextContent(statements[id].text);
  }
});

test.each(['/questions/depth', '/check', '/options', '/treatments', '/treatments/subcision'])(
  'the address %s leads to its page without the closing slash',
  async (path) => {
    openApp(path, complete);
    const title = routes.find((route) => route.path === `${path}/`)?.title;
    expect(await findPage(title ?? 'a page at this address')).toBeVisible();
  },
);

const built = await staticPages();

describe('the pages as they are built, before a script runs', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  test('are all there, and one for addresses that lead nowhere', () => {
    expect(built.map(({ path }) => path)).toEqual([...routes.map(({ path }) => path), '/404.html']);
    expect(built.at(-1)?.title).toBe('Page not found · Scar Options');
  });

  test.each(built.map(({ path, title, html }) => [path, title, html]))(
    '%s has one heading, its title and the advice to see a doctor',
    (_, title, html) => {
      const { body } = parsed(html);
      expect(texts(body.querySelectorAll('h1')).map((heading) => `${heading} · Scar Options`)).toEqual([
        title,
      ]);
      expect(body.querySelector('footer')?.textContent).toContain(advice);
      expect(body.textContent).not.toContain('You have saved answers');
    },
  );

  test('say on a question that it needs scripts, and that the options can be read without', () => {
    const page = built.find(({ path }) => path === '/questions/depth/');
    expect(parsed(page?.html ?? '').querySelector('noscript')?.textContent).toBe(
      'The questions need JavaScript. You can still read about every option.',
    );
  });

  test.each([
    '/',
    '/questions/scar-type/',
    '/check/',
    '/options/',
    '/treatments/subcision/',
    '/what-matters/',
    '/compare/',
    '/learn/',
    '/nowhere/',
  ])('are taken over at %s without being drawn anew, whatever is saved', async (path) => {
    keptProgress.write({ answers: complete, suggestions: {} });
    window.history.replaceState(null, '', path);
    const page = built.find((one) => one.path === path) ?? built.at(-1);
    const container = document.createElement('div');
    container.innerHTML = page?.html ?? '';
    document.body.append(container);
    const before = container.querySelector('footer');
    // React complains on the console where what it draws differs from what is there: the setup listens.
    render(<App />, { container, hydrate: true });
    await findPage(container.querySelector('h1')?.textContent ?? '');
    expect(container.querySelector('footer')).toBe(before);
  });
});
