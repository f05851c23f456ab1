import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createSafeStorage } from '#storage';
import { definition, envelope, type Faults, key, memory, opened } from './opened.ts';

describe('what is written', () => {
  test('is read again, checked by its schema', () => {
    const { slot } = opened();
    slot.write({ word: 'yes' });
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'yes' } });
  });

  test('stands in an envelope that says whose it is and of which version', () => {
    const { area, slot } = opened();
    slot.write({ word: 'yes' });
    expect(JSON.parse(area.getItem(key) ?? '')).toEqual({
      app: 'scar-options',
      version: 2,
      data: { word: 'yes' },
    });
  });

  test('was nothing yet', () => {
    expect(opened().slot.read()).toEqual({ kind: 'nothing' });
  });
});

describe('what is found and cannot be read', () => {
  test.each([
    ['broken text', '{oops'],
    ['an empty text', ''],
    ['plain data of someone else', '{"word":"yes"}'],
    ['the envelope of another app', JSON.stringify({ app: 'other', version: 2, data: { word: 'yes' } })],
    ['data of the wrong shape', envelope(2, { word: 7 })],
    ['data with a field too many', envelope(2, { word: 'yes', more: 1 })],
    ['an older version with no way up', envelope(1, { word: 'yes' })],
    [
      'a version that is no number',
      JSON.stringify({ app: 'scar-options', version: '2', data: { word: 'yes' } }),
    ],
    ['version zero', envelope(0, { word: 'yes' })],
  ])('%s is called unreadable, set aside, and does not stop the next writing', (_what, text) => {
    const { area, slot } = opened();
    area.setItem(key, text);
    expect(slot.read()).toEqual({ kind: 'unreadable' });
    expect(area.getItem(`${key}.unreadable`)).toBe(text);
    slot.write({ word: 'anew' });
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'anew' } });
  });

  test('unreadable and no room for a copy: it stays where it is, until there is one', () => {
    const faults: Faults = {};
    const { area, storage, slot } = opened(faults);
    area.setItem(key, '{oops');
    faults.write = true;
    expect(slot.read()).toEqual({ kind: 'unreadable' });
    faults.write = false;
    slot.write({ word: 'anew' });
    expect(area.getItem(key)).toBe('{oops');
    expect(storage.keepsAll()).toBe(false);
    slot.read();
    slot.write({ word: 'anew' });
    expect(area.getItem(`${key}.unreadable`)).toBe('{oops');
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'anew' } });
    expect(storage.keepsAll()).toBe(true);
  });

  test('`__proto__` in it pollutes nothing', () => {
    const { area, slot } = opened();
    area.setItem(key, '{"app":"scar-options","version":2,"data":{"word":"yes","__proto__":{"polluted":1}}}');
    slot.read();
    expect('polluted' in {}).toBe(false);
  });
});

describe('versions', () => {
  const migrations = {
    1: (data: unknown) => ({ word: String(data) }),
    2: (data: unknown) => (typeof data === 'object' ? { ...data, more: true } : data),
  };
  const third = {
    ...definition,
    version: 3,
    schema: z.strictObject({ word: z.string(), more: z.boolean() }),
    migrations,
  };

  test('older data goes up step by step', () => {
    const area = memory();
    area.setItem(key, envelope(1, 'old'));
    const slot = createSafeStorage(() => area).slot(third);
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'old', more: true } });
  });

  test('a step that fails makes the data unreadable, nothing worse', () => {
    const area = memory();
    area.setItem(key, envelope(1, 'old'));
    const slot = createSafeStorage(() => area).slot({
      ...third,
      migrations: {
        1: () => {
          throw new Error('no');
        },
      },
    });
    expect(slot.read()).toEqual({ kind: 'unreadable' });
  });

  test('newer data is left as it is, until everything is erased', () => {
    const { area, storage, slot } = opened();
    const newer = envelope(3, { word: 'from tomorrow' });
    area.setItem(key, newer);
    expect(slot.read()).toEqual({ kind: 'newer' });
    slot.write({ word: 'today' });
    expect(area.getItem(key)).toBe(newer);
    storage.eraseAll();
    slot.write({ word: 'today' });
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'today' } });
  });
});

describe('whether something changed elsewhere', () => {
  test('is what is stored against what was last read or written here', () => {
    const { area, slot } = opened();
    expect(slot.changedElsewhere()).toBe(false);
    slot.write({ word: 'here' });
    expect(slot.changedElsewhere()).toBe(false);
    area.setItem(key, envelope(2, { word: 'there' }));
    expect(slot.changedElsewhere()).toBe(true);
    slot.read();
    expect(slot.changedElsewhere()).toBe(false);
    area.removeItem(key);
    expect(slot.changedElsewhere()).toBe(true);
    slot.clear();
    expect(slot.changedElsewhere()).toBe(false);
  });

  test('what could not be written is no change', () => {
    const faults = { write: false };
    const { slot } = opened(faults);
    slot.write({ word: 'kept' });
    faults.write = true;
    slot.write({ word: 'lost' });
    expect(slot.changedElsewhere()).toBe(false);
  });

  test('what cannot be looked at is none', () => {
    expect(opened({ read: true }).slot.changedElsewhere()).toBe(false);
  });

  test('while a person is held back, nothing of theirs changes', () => {
    const { area, storage, slot } = opened();
    storage.holdBack();
    area.setItem(key, envelope(2, { word: 'there' }));
    expect(slot.changedElsewhere()).toBe(false);
    storage.release();
    expect(slot.changedElsewhere()).toBe(true);
  });
});

test('erasing everything removes what this app wrote, set-aside copies included, and nothing else', () => {
  const { area, storage, slot } = opened();
  area.setItem('neighbour', 'stays');
  area.setItem(key, '{oops');
  slot.read();
  slot.write({ word: 'yes' });
  storage.slot({ ...definition, name: 'other' }).write({ word: 'yes' });
  storage.eraseAll();
  expect(Object.keys(area)).toEqual(['neighbour']);
});
