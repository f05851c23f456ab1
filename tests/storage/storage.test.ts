import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createSafeStorage } from '#storage';

/** `full`: there is no room for a longer text than this. */
type Faults = { read?: boolean; write?: boolean; full?: number };

/** The browser's storage, as much of it as is used, over a plain map. */
function memory(faults: Faults = {}): Storage {
  const kept = new Map<string, string>();
  const area: Record<string, unknown> = {
    getItem: (key: string) => {
      if (faults.read) throw new DOMException('no', 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (faults.write || value.length > (faults.full ?? Number.POSITIVE_INFINITY))
        throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  };
  // A browser's storage lists its keys as its own properties; only a proxy can do that over a map.
  return new Proxy(area as object as Storage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const definition = { name: 'note', version: 2, schema: z.strictObject({ word: z.string() }) };
const key = 'scar-options.note';
const envelope = (version: number, data: unknown) => JSON.stringify({ app: 'scar-options', version, data });

function opened(faults: Faults = {}) {
  const area = memory(faults);
  const storage = createSafeStorage(() => area);
  return { area, storage, slot: storage.slot(definition) };
}

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

describe('whether all that was said outlives the page', () => {
  test('it does, unless the storage refuses it', () => {
    const faults = { write: false };
    const { storage, slot } = opened(faults);
    slot.write({ word: 'kept' });
    expect(storage.keepsAll()).toBe(true);
    faults.write = true;
    slot.write({ word: 'lost' });
    expect(storage.keepsAll()).toBe(false);
    faults.write = false;
    slot.write({ word: 'kept' });
    expect(storage.keepsAll()).toBe(true);
  });

  test('a text that fits speaks for no other that did not', () => {
    const faults: Faults = {};
    const { storage, slot } = opened(faults);
    const other = storage.slot({ ...definition, name: 'other' });
    faults.full = 70;
    slot.write({ word: 'too long for what room there is left' });
    other.write({ word: 'fits' });
    expect([storage.state(), storage.keepsAll()]).toEqual(['not-kept', false]);
    slot.clear();
    expect([storage.state(), storage.keepsAll()]).toEqual(['kept', true]);
  });

  test('it does not while it is held back', () => {
    const { storage } = opened();
    storage.holdBack();
    expect(storage.keepsAll()).toBe(false);
    storage.release();
    expect(storage.keepsAll()).toBe(true);
  });

  test('it does not while data of a newer version stands in its place', () => {
    const { area, storage, slot } = opened();
    area.setItem(key, envelope(3, { word: 'from tomorrow' }));
    slot.read();
    expect(storage.keepsAll()).toBe(false);
    area.removeItem(key);
    slot.read();
    expect(storage.keepsAll()).toBe(true);
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

describe('what was found of a person and not taken over', () => {
  const broken = '{oops';
  const newer = envelope(9, {});
  test('is told, the newer before the unreadable, beside the place that speaks for itself', () => {
    const { area, storage, slot } = opened();
    const other = storage.slot({ ...definition, name: 'other' });
    const heard: unknown[] = [];
    storage.subscribe(() => heard.push(storage.notTakenBeside('note')));
    area.setItem(key, broken);
    slot.read();
    expect(storage.notTakenBeside('note')).toBeUndefined();
    area.setItem('scar-options.other', broken);
    other.read();
    other.read();
    expect(storage.notTakenBeside('note')).toBe('unreadable');
    area.setItem(key, newer);
    slot.read();
    expect(storage.notTakenBeside('third')).toBe('newer');
    storage.erasePerson();
    expect(storage.notTakenBeside('third')).toBeUndefined();
    expect(heard).toEqual([undefined, 'unreadable', 'unreadable', undefined]);
  });

  test('is no longer told once another tab has erased it', () => {
    const { area, storage, slot } = opened();
    area.setItem(key, broken);
    slot.read();
    expect(storage.notTakenBeside('other')).toBe('unreadable');
    area.removeItem(key);
    slot.read();
    expect(storage.notTakenBeside('other')).toBeUndefined();
  });

  test('does not speak of what belongs to the device', () => {
    const { area, storage } = opened();
    area.setItem('scar-options.device.look', broken);
    storage.slot({ ...definition, name: 'look', of: 'device' }).read();
    expect(storage.notTakenBeside('note')).toBeUndefined();
  });
});

describe('a storage that fails', () => {
  test('forbidden altogether: reading says so, writing costs nothing', () => {
    const storage = createSafeStorage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const slot = storage.slot(definition);
    expect(slot.read()).toEqual({ kind: 'forbidden' });
    slot.write({ word: 'yes' });
    storage.eraseAll();
    expect(storage.state()).toBe('not-kept');
  });

  test('full: writing costs nothing, and whoever listens hears of it once', () => {
    const { storage, slot } = opened({ write: true });
    const heard: string[] = [];
    storage.subscribe(() => heard.push(storage.state()));
    slot.write({ word: 'one' });
    slot.write({ word: 'two' });
    expect(heard).toEqual(['not-kept']);
  });

  test('full and then free again: what is written is kept, and that is heard too', () => {
    const faults = { write: true };
    const { storage, slot } = opened(faults);
    const heard: string[] = [];
    const stop = storage.subscribe(() => heard.push(storage.state()));
    slot.write({ word: 'one' });
    faults.write = false;
    slot.write({ word: 'two' });
    stop();
    faults.write = true;
    slot.write({ word: 'three' });
    expect(heard).toEqual(['not-kept', 'kept']);
    expect(slot.read()).toEqual({ kind: 'value', value: { word: 'two' } });
  });

  test('reading that fails is called forbidden', () => {
    expect(opened({ read: true }).slot.read()).toEqual({ kind: 'forbidden' });
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
