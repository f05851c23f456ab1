import { cleanup, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSafeStorage, type Slot } from '#storage';
import type { SlotDefinition } from '../../src/storage/storage.ts';
import { findPage, main } from '../fixtures/page.ts';
import { openApp } from '../fixtures/render-app.tsx';
import { hostileTexts, hostileWords } from './hostile.ts';
import { released } from './released.ts';

const keys = Object.keys(released);
const versions = keys.flatMap((key) =>
  Object.keys(released[key] ?? {}).map((version) => [key, Number(version)] as const),
);
const envelope = (version: number, data: unknown) => JSON.stringify({ app: 'scar-options', version, data });
const store = (key: string, text: string) => window.localStorage.setItem(key, text);
const newest = (key: string) => Math.max(...Object.keys(released[key] ?? {}).map(Number));

/** Every place the app keeps something in, by its key: the ones it asks its storage for while all of it is loaded. */
const definitions = new Map<string, SlotDefinition<unknown>>();
beforeAll(async () => {
  vi.resetModules();
  const { safeStorage } = await import('#storage');
  const asked = vi.spyOn(safeStorage, 'slot');
  await import('#app');
  await import('#questionnaire/pages');
  await import('#options/pages');
  await import('#visit/pages');
  await import('#learn/pages');
  await import('#consultation/pages');
  for (const [definition] of asked.mock.calls) {
    const { name, of } = definition;
    definitions.set(`scar-options.${of === 'device' ? 'device.' : ''}${name}`, definition);
  }
  vi.resetModules();
});
beforeEach(() => window.localStorage.clear());

/** The place as another visit finds it. */
function slotAt(key: string): Slot<unknown> {
  const definition = definitions.get(key);
  if (!definition) throw new Error(`the app keeps nothing at ${key}`);
  return createSafeStorage(() => window.localStorage).slot(definition);
}

test('what a released version wrote is written down for every place the app keeps something in', () => {
  expect([...definitions.keys()].sort()).toEqual(keys.toSorted());
  for (const key of keys) expect([key, newest(key)]).toEqual([key, definitions.get(key)?.version]);
});

describe('what an older version kept', () => {
  test.each(versions)('at %s, in version %i, is read in full', (key, version) => {
    const data = released[key]?.[version];
    store(key, envelope(version, data));
    expect(slotAt(key).read()).toEqual({ kind: 'value', value: data });
  });

  test.each(keys)('at %s is written as the newest version writes it', (key) => {
    const data = released[key]?.[newest(key)];
    slotAt(key).write(data);
    expect(window.localStorage.getItem(key)).toBe(envelope(newest(key), data));
  });
});

describe('what a newer version kept', () => {
  test.each(keys)('at %s is neither taken over nor overwritten', (key) => {
    const newer = envelope(newest(key) + 1, { unheardOf: true });
    store(key, newer);
    const slot = slotAt(key);
    expect(slot.read()).toEqual({ kind: 'newer' });
    slot.write(released[key]?.[newest(key)]);
    slot.clear();
    expect(Object.entries(window.localStorage)).toEqual([[key, newer]]);
  });
});

describe('what is broken', () => {
  test.each(keys)('at %s is set aside once, as it was, and what is kept then takes its place', (key) => {
    store(key, '{oops');
    const slot = slotAt(key);
    expect([slot.read(), slot.read()]).toEqual([{ kind: 'unreadable' }, { kind: 'unreadable' }]);
    const data = released[key]?.[newest(key)];
    slot.write(data);
    expect(slotAt(key).read()).toEqual({ kind: 'value', value: data });
    expect(Object.keys(window.localStorage).sort()).toEqual([key, `${key}.unreadable`]);
    expect(window.localStorage.getItem(`${key}.unreadable`)).toBe('{oops');
  });

  test.each([
    ['scar-options.progress', 'We found saved answers that we could not read'],
    ['scar-options.notes', 'Some of what you saved beside your answers'],
  ])('at %s is told, and the page works', async (key, said) => {
    store(key, '{oops');
    const { user } = openApp('/');
    expect(await screen.findByText(said, { exact: false })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
  });
});

describe('what somebody hostile put there', () => {
  test.each(hostileTexts)(
    '%s: nothing throws, nothing is polluted, every page stands',
    async (_what, text) => {
      for (const key of keys) store(key, text);
      for (const [path, title] of [
        ['/', 'Sunken acne scars: options to ask a doctor about'],
        ['/visit/', 'Your visit sheet'],
        ['/compare/', 'Compare options'],
      ] as const) {
        openApp(path);
        await findPage(title);
        cleanup();
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  test('markup in a person’s own words is shown as words', async () => {
    store('scar-options.progress', envelope(1, released['scar-options.progress']?.[1]));
    store('scar-options.notes', envelope(1, { notes: hostileWords }));
    store('scar-options.what-matters', envelope(1, { order: [], own: hostileWords }));
    store(
      'scar-options.questions',
      envelope(1, { edited: {}, removed: [], own: [{ id: 'own.1', text: hostileWords }] }),
    );
    openApp('/visit/');
    await findPage('Your visit sheet');
    expect(main().textContent.split(hostileWords).length).toBeGreaterThan(2);
    expect(
      document.querySelectorAll('script, iframe, object, img[onerror], a[href^="javascript"]'),
    ).toHaveLength(0);
  });
});
