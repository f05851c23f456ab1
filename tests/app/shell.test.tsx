import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rulesVersion } from '#rules';
import { announced, findPage, main } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';
import { routes } from '../fixtures/routes.ts';

const startTitle = 'Sunken acne scars: options to ask a doctor about';
const navigation = () => within(screen.getByRole('navigation', { name: 'Main' }));

describe('around every page', () => {
  test('there is a way past the header for the keyboard, as the first stop', async () => {
    const { user } = openApp('/');
    await findPage(startTitle);
    await user.tab();
    const skip = screen.getByRole('link', { name: 'Skip to the main content' });
    expect(skip).toHaveFocus();
    expect(skip).toHaveAttribute('href', `#${main().id}`);
    expect(main()).toHaveAttribute('tabindex', '-1');
  });

  test('there are a header, a main part and a footer, one of each', async () => {
    openApp('/treatments/');
    await findPage('All options');
    for (const role of ['banner', 'main', 'contentinfo']) expect(screen.getAllByRole(role)).toHaveLength(1);
  });

  test('the main part begins with one place for what has to be said on arrival, empty while there is nothing', async () => {
    const { user } = openApp('/');
    await findPage(startTitle);
    const place = announced();
    expect(place).toBeEmptyDOMElement();
    await user.click(navigation().getByRole('link', { name: 'All options' }));
    await findPage('All options');
    expect(announced()).toBe(place);
    await user.click(within(main()).getByRole('link', { name: 'Subcision' }));
    await findPage('Subcision');
    expect(announced()).toBe(place);
    expect(place).toBeEmptyDOMElement();
  });

  // A consultation reads nothing that a person keeps on the device, so there it has nothing to say of it.
  const reading = routes.filter(({ path }) => path !== '/consultation/');
  test.each([...reading, { path: '/nowhere/', title: 'Page not found' }])(
    'that place is there on $path, and says what was found in storage',
    async ({ path, title }) => {
      window.localStorage.setItem('scar-options.progress', 'nonsense');
      openApp(path);
      if (path.startsWith('/treatments/') || path === '/' || path === '/nowhere/') await findPage(title);
      else await screen.findByRole('heading', { level: 1 });
      expect(announced()).toHaveTextContent('We found saved answers that we could not read');
      expect(announced().querySelectorAll('[role="status"]')).toHaveLength(0);
    },
  );

  test('the header leads to the start and to all options, and says where one is', async () => {
    const { user } = openApp('/');
    await findPage(startTitle);
    expect(navigation().getByRole('link', { name: 'Scar Options' })).toHaveAttribute('aria-current', 'page');
    const all = navigation().getByRole('link', { name: 'All options' });
    expect(all).not.toHaveAttribute('aria-current');
    await user.click(all);
    await findPage('All options');
    expect(all).toHaveAttribute('aria-current', 'page');
    expect(navigation().getByRole('link', { name: 'Scar Options' })).not.toHaveAttribute('aria-current');
  });

  test('the header leads to the person’s own options once the answers are complete', async () => {
    const { user } = openApp('/treatments/', complete);
    await findPage('All options');
    await user.click(navigation().getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
    expect(navigation().getByRole('link', { name: 'Your options' })).toHaveAttribute('aria-current', 'page');
  });

  test.each([{}, { scarTypes: complete.scarTypes }, { ...complete, details: {} }])(
    'the header leads to no options of one’s own while a question is open (%j)',
    async (answers) => {
      openApp('/treatments/', answers);
      await findPage('All options');
      expect(navigation().queryByRole('link', { name: 'Your options' })).not.toBeInTheDocument();
    },
  );

  test('the footer says what happens to answers, what this is, by which rules, and who has not reviewed it', async () => {
    openApp('/');
    await findPage(startTitle);
    const footer = screen.getByRole('contentinfo');
    for (const words of [
      'Your answers stay on this device. There is no account and no tracking.',
      'For learning and for preparing a visit to a doctor. It is not medical advice.',
      'Not yet reviewed by doctors.',
    ]) {
      expect(footer).toHaveTextContent(words);
    }
    expect(footer).toHaveTextContent(
      new RegExp(`Rules version ${rulesVersion} of \\d{1,2} [A-Z][a-z]+ \\d{4}\\.`),
    );
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/nowhere/', '/questions/', '/treatments/magic/', '/options/more/'])(
    'such as %s says so and leads to the start',
    async (path) => {
      const { user } = openApp(path);
      await findPage('Page not found');
      expect(document.title).toBe('Page not found · Scar Options');
      expect(window.location.pathname).toBe(path);
      expect(screen.getByText('The address may be old or incomplete.')).toBeVisible();
      await user.click(screen.getByRole('link', { name: 'Go to the start page' }));
      expect(await findPage(startTitle)).toHaveFocus();
    },
  );

  test('loses no answers', async () => {
    const { user } = openApp('/nowhere/', complete);
    await findPage('Page not found');
    await user.click(navigation().getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
  });
});
