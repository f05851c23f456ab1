import { describe, expect, test } from 'vitest';
import { createSafeStorage } from '#storage';
import { definition, envelope, type Faults, key, opened } from './opened.ts';

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
