import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import BlocksPage from '../../../src/app/blocks/blocks-page.tsx';
import { colours, sizes } from '../../../src/app/blocks/foundations.tsx';
import { samples } from '../../../src/app/blocks/samples.ts';
import { main } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

/** Every component a door opens to, by name, with whether it was drawn. */
const { watched, drawn } = vi.hoisted(() => {
  const drawn = new Map<string, boolean>();
  function watched<Door extends object>(door: Door): object {
    return Object.fromEntries(
      Object.entries(door).map(([name, what]: [string, unknown]) => {
        if (typeof what !== 'function' || !/^[A-Z]/.test(name)) return [name, what];
        drawn.set(name, false);
        const draw = (...given: readonly unknown[]): unknown => {
          drawn.set(name, true);
          return Reflect.apply(what, undefined, given);
        };
        return [name, draw];
      }),
    );
  }
  return { watched, drawn };
});
vi.mock('#ui', async (door) => watched(await door<object>()));
vi.mock('#figures', async (door) => watched(await door<object>()));
vi.mock('#options', async (door) => watched(await door<object>()));
vi.mock('#statements', async (door) => watched(await door<object>()));

async function openBlocks(): Promise<void> {
  openApp('/blocks/');
  await screen.findByText(samples.lead);
}

/** The part of the page with this heading, in light and in dark colours. */
function specimen(name: string): { readonly light: Element; readonly dark: Element } {
  const { parentElement } = screen.getByRole('heading', { level: 2, name });
  const [light, dark] = ['light', 'dark'].map((scheme) =>
    parentElement?.querySelector(`[data-scheme="${scheme}"]`),
  );
  if (!light || !dark) throw new Error(`no "${name}" in both colours`);
  return { light, dark };
}

/** Everything of tokens.css that is a colour, or a size. */
function tokens(): { readonly colours: readonly string[]; readonly sizes: readonly string[] } {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const named = (pattern: RegExp) => [...css.matchAll(pattern)].map(([, name = '']) => name);
  return { colours: named(/--([\w-]+): light-dark/g), sizes: named(/--([\w-]+): [\d.]+rem/g) };
}

afterEach(() => {
  for (const style of document.head.querySelectorAll('style')) style.remove();
});

test('every block, figure, mark and source the rooms have to give stands on the page', () => {
  // Alone: what the header and the footer draw is not on show.
  render(<BlocksPage />);
  const blocks = [...drawn].filter(
    ([name]) => !/^(Options|AllOptions|Treatment|Compare|WhatIf)Page$/.test(name),
  );
  expect(blocks.length).toBeGreaterThan(25);
  expect(blocks.filter(([, seen]) => !seen).map(([name]) => name)).toEqual([]);
});

test('every colour and every size of the tokens is on show by its name, and none that is not there', async () => {
  expect({ colours, sizes: [...sizes].sort() }).toEqual({
    colours: tokens().colours,
    sizes: [...tokens().sizes].sort(),
  });
  expect(colours.length).toBeGreaterThan(10);
  await openBlocks();
  for (const name of [...colours, ...sizes]) expect(screen.getAllByText(`--${name}`)).toHaveLength(2);
});

test('each block stands in light and in dark colours, with the same in both', async () => {
  await openBlocks();
  for (const name of [samples.buttons, samples.choices, samples.sources, samples.tables]) {
    const { light, dark } = specimen(name);
    expect(dark.textContent).toBe(light.textContent);
    expect(light.textContent).not.toBe('');
  }
});

test('no two things share an id, though each stands there twice', async () => {
  await openBlocks();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe('a state that only a press, a pointer or the focus gives', () => {
  test('is there for cards that are selected and sources that are opened', async () => {
    await openBlocks();
    for (const panel of Object.values(specimen(samples.choices))) {
      const selected = [...panel.querySelectorAll('input')].filter(({ checked }) => checked);
      expect(selected.map(({ type, value }) => `${type}: ${value}`)).toEqual([
        'radio: deep',
        'checkbox: deep',
      ]);
    }
    for (const panel of Object.values(specimen(samples.sources))) {
      const [closed, opened] = [false, true].map((open) =>
        [...panel.querySelectorAll('details')].filter((details) => details.open === open),
      );
      expect([closed?.length, opened?.length]).toEqual([3, 3]);
    }
  });

  test('is drawn by the app’s own rules for that state, and by no others', async () => {
    const style = document.createElement('style');
    style.textContent = `
      .card:has(input:focus-visible) { outline: 3px solid red; }
      .button:hover { color: green; }
      .button { color: blue; }`;
    document.head.append(style);
    await openBlocks();
    const copied = main().querySelector('style')?.textContent ?? '';
    expect(copied).toContain('.card:has(input[data-shown-as="focus-visible"]) { outline: 3px solid red; }');
    expect(copied).toContain('.button[data-shown-as="hover"] { color: green; }');
    expect(copied).not.toContain('blue');
    const focused = screen.getAllByRole('button', { name: samples.focused });
    expect(focused).toHaveLength(6);
    for (const button of focused) expect(button).toHaveAttribute('data-shown-as', 'focus-visible');
    expect(document.body).toHaveFocus();
  });
});
