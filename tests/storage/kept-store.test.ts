import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { adoptKept, keptStore, safeStorage } from '#storage';

const schema = z.strictObject({ word: z.string() });
const stored = () => safeStorage.slot({ name: 'late', version: 1, schema });
/** A store is made when its code comes; here, by each call. */
const made = () => keptStore({ name: 'late', version: 1, schema, empty: { word: '' } });

beforeEach(() => {
  window.localStorage.clear();
  stored().write({ word: 'kept' });
});

let stop = () => {};
afterEach(() => stop());

test('a store made before the app is ready stays empty, so that the first paint is the built one', () => {
  expect(made().getState()).toEqual({ word: '' });
});

test('takes over what is stored once the app is ready', () => {
  const store = made();
  stop = adoptKept();
  expect(store.getState()).toEqual({ word: 'kept' });
});

test('a store whose code comes when the app is ready already has it at once, and overwrites nothing', () => {
  stop = adoptKept();
  const write = vi.spyOn(Storage.prototype, 'setItem');
  const store = made();
  expect(store.getState()).toEqual({ word: 'kept' });
  expect(write).not.toHaveBeenCalled();
});
