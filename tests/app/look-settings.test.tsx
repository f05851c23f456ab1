import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findPage, texts } from '../fixtures/page.ts';
import { openApp, reload } from '../fixtures/render-app.tsx';

const root = document.documentElement;
const choice = (name: string) => screen.getByRole('combobox', { name });

async function open(path = '/treatments/') {
  const app = openApp(path);
  await findPage('All options');
  return app;
}

describe('how the page looks', () => {
  test('is chosen in two lists, and is as on the device until the person says otherwise', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'How this page looks' })).toBeVisible();
    expect(texts(within(choice('Text size')).getAllByRole('option'))).toEqual([
      'Normal',
      'Large',
      'Very large',
    ]);
    expect(texts(within(choice('Colours')).getAllByRole('option'))).toEqual([
      'As on my device',
      'Light',
      'Dark',
    ]);
    expect(choice('Text size')).toHaveDisplayValue('Normal');
    expect(choice('Colours')).toHaveDisplayValue('As on my device');
    expect(root).toHaveAttribute('data-text-size', 'normal');
    expect(root).toHaveAttribute('data-scheme', 'system');
  });

  test.each([
    ['Text size', 'Large', 'data-text-size', 'large'],
    ['Text size', 'Very large', 'data-text-size', 'larger'],
    ['Colours', 'Light', 'data-scheme', 'light'],
    ['Colours', 'Dark', 'data-scheme', 'dark'],
  ])('changes at once with %s: %s, and is the same after a reload', async (name, value, attribute, set) => {
    const { user } = await open();
    await user.selectOptions(choice(name), value);
    expect(root).toHaveAttribute(attribute, set);
    root.removeAttribute(attribute);
    await reload();
    await findPage('All options');
    expect(choice(name)).toHaveDisplayValue(value);
    expect(root).toHaveAttribute(attribute, set);
  });

  test('keeps one choice when the other is changed', async () => {
    const { user } = await open();
    await user.selectOptions(choice('Text size'), 'Very large');
    await user.selectOptions(choice('Colours'), 'Dark');
    expect(root).toHaveAttribute('data-text-size', 'larger');
    await user.selectOptions(choice('Colours'), 'As on my device');
    expect(root).toHaveAttribute('data-text-size', 'larger');
    expect(root).toHaveAttribute('data-scheme', 'system');
  });

  test('stays the same from page to page', async () => {
    const { user } = await open();
    await user.selectOptions(choice('Text size'), 'Large');
    await user.click(screen.getByRole('link', { name: 'Subcision' }));
    await findPage('Subcision');
    expect(choice('Text size')).toHaveDisplayValue('Large');
    expect(root).toHaveAttribute('data-text-size', 'large');
  });

  test.each([
    'not even text of ours',
    JSON.stringify({ app: 'scar-options', version: 1, data: { textSize: 'huge', scheme: 'dark' } }),
    JSON.stringify({ app: 'scar-options', version: 1, data: { textSize: 'large' } }),
  ])('is as on the device where what was kept cannot be read: %s', async (kept) => {
    window.localStorage.setItem('scar-options.device.preferences', kept);
    await open();
    expect(choice('Text size')).toHaveDisplayValue('Normal');
    expect(choice('Colours')).toHaveDisplayValue('As on my device');
  });
});
