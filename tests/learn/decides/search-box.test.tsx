import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

const field = () => screen.getByLabelText('Search the rules and statements');
const status = () => main().querySelector('.decides [role=status]');
const kinds = () => texts(main().querySelectorAll('.decides-found h2'));

describe.each([
  ['/how-it-decides/', 'How it decides'],
  ['/how-it-decides/statements/', 'Every statement and its source'],
])('the search at %s', (path, title) => {
  test('finds as one types, in every kind of thing, and says how much', async () => {
    const { user } = openApp(path);
    await findPage(title);
    expect(status()).toBeEmptyDOMElement();
    await user.type(field(), 's');
    expect(status()).toHaveTextContent('Type at least two letters.');
    await user.type(field(), 'ubcision');
    expect(kinds().map((text) => text.replace(/ \(\d+\)$/, ''))).toEqual([
      'Treatments',
      'Where they stand',
      'Recovery',
      'Cautions',
      'Plans',
      'Statements',
    ]);
    const links = main().querySelectorAll('.decides-found a');
    expect(status()).toHaveTextContent(`${links.length} places found`);
  });

  test('says that nothing was found, and takes nothing away from the page', async () => {
    const { user } = openApp(path);
    await findPage(title);
    const before = main().querySelectorAll('table, .statement').length;
    await user.type(field(), 'moxibustion');
    expect(status()).toHaveTextContent('Nothing found');
    expect(main().querySelectorAll('table, .statement')).toHaveLength(before);
    await user.clear(field());
    expect(status()).toBeEmptyDOMElement();
  });

  test('keeps what is typed out of the address and off the device', async () => {
    const { user } = openApp(path);
    await findPage(title);
    const kept = JSON.stringify(window.localStorage);
    await user.type(field(), 'keloid{Enter}');
    expect(window.location.href.endsWith(path)).toBe(true);
    expect(JSON.stringify(window.localStorage)).toBe(kept);
    expect(screen.getByText(/^S094:/, { selector: '.decides-found a' })).toBeVisible();
  });
});
