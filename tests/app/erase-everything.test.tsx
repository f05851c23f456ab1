import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { announced, findPage } from '../fixtures/page.ts';
import { browser, complete, openApp, reload } from '../fixtures/render-app.tsx';

const startTitle = 'Sunken acne scars: options to ask a doctor about';
const erase = (user: ReturnType<typeof openApp>['user']) =>
  user.click(screen.getByRole('button', { name: 'Erase everything' }));

describe('erasing everything', () => {
  test.each([
    ['/', startTitle],
    ['/questions/depth/', 'How deep are your deepest scars?'],
    ['/questions/scar-type/help/', 'Look at one of your scars'],
    ['/check/', 'Check your answers'],
    ['/options/', 'Options to ask a doctor about'],
    ['/treatments/', 'All options'],
    ['/treatments/subcision/', 'Subcision'],
    ['/nowhere/', 'Page not found'],
  ])(
    'from %s takes one press: nothing is kept, the start page is shown, and it is said',
    async (path, title) => {
      const { user } = openApp(path, complete);
      await findPage(title);
      expect(window.localStorage.length).toBeGreaterThan(0);
      await erase(user);
      await findPage(startTitle);
      expect(window.localStorage.length).toBe(0);
      expect(window.location.pathname).toBe('/');
      expect(announced()).toHaveTextContent('Everything has been erased from this device.');
      expect(screen.getByRole('link', { name: 'Start the questions' })).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Your options' })).not.toBeInTheDocument();
    },
  );

  test('says beforehand what it does, and nothing of what it has not done', async () => {
    openApp('/', complete);
    await findPage(startTitle);
    expect(screen.getByText('Removes your answers and settings from this device at once.')).toBeVisible();
    expect(screen.queryByText('Everything has been erased from this device.')).not.toBeInTheDocument();
  });

  test('takes the settings too', async () => {
    const { user } = openApp('/');
    await findPage(startTitle);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), 'Very large');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark');
    await erase(user);
    expect(document.documentElement).toHaveAttribute('data-text-size', 'normal');
    expect(document.documentElement).toHaveAttribute('data-scheme', 'system');
    expect(window.localStorage.length).toBe(0);
  });

  test('takes copies that were set aside and data of a newer version', async () => {
    window.localStorage.setItem('scar-options.progress', '{"app":"scar-options","version":9,"data":{}}');
    window.localStorage.setItem('scar-options.progress.unreadable', 'an older copy');
    const { user } = openApp('/');
    await findPage(startTitle);
    expect(screen.getByText(/newer version of this page/)).toBeVisible();
    await erase(user);
    expect(window.localStorage.length).toBe(0);
    expect(screen.queryByText(/newer version of this page/)).not.toBeInTheDocument();
  });

  test('speaks no more of saved answers that could not be read', async () => {
    window.localStorage.setItem('scar-options.progress', 'nonsense');
    const { user } = openApp('/');
    await findPage(startTitle);
    expect(screen.getByText(/could not read/)).toBeVisible();
    await erase(user);
    expect(screen.queryByText(/could not read/)).not.toBeInTheDocument();
  });

  test('is said anew at a second press, and no more once something is answered', async () => {
    const { user } = openApp('/', complete);
    await findPage(startTitle);
    const done = 'Everything has been erased from this device.';
    await erase(user);
    const first = screen.getByText(done);
    await erase(user);
    expect(first).not.toBeInTheDocument();
    expect(screen.getByText(done)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
    expect(screen.queryByText(done)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    await user.click(screen.getByRole('link', { name: 'Scar Options' }));
    await findPage(startTitle);
    expect(screen.queryByText(done)).not.toBeInTheDocument();
  });

  test('leaves alone what other programs keep at the same address', async () => {
    window.localStorage.setItem('another-program', 'stays');
    const { user } = openApp('/', complete);
    await findPage(startTitle);
    await erase(user);
    expect({ ...window.localStorage }).toEqual({ 'another-program': 'stays' });
  });

  test('leaves nothing behind for a reload', async () => {
    const { user } = openApp('/options/', complete);
    await findPage('Options to ask a doctor about');
    await erase(user);
    await findPage(startTitle);
    await reload();
    await findPage(startTitle);
    expect(screen.getByRole('link', { name: 'Start the questions' })).toBeVisible();
    expect(window.localStorage.length).toBe(0);
  });

  test('leaves nothing behind for the Back button', async () => {
    const { user } = openApp('/check/', complete);
    await findPage('Check your answers');
    await user.click(screen.getByRole('button', { name: 'See your options' }));
    await findPage('Options to ask a doctor about');
    await erase(user);
    await findPage(startTitle);
    await browser('back');
    await findPage('What do your scars look like?');
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  test('lets the person begin again at once, and keeps what is answered then', async () => {
    const { user } = openApp('/check/', complete);
    await findPage('Check your answers');
    await erase(user);
    await user.click(await screen.findByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    await reload();
    await findPage('What do your scars look like?');
    expect(screen.getByRole('checkbox', { name: 'Rolling' })).toBeChecked();
  });
});
