import { keyOf, type Owner } from './keys.ts';

/**
 * What stands in a place of the storage before the code is there that could check it: for the look of the first
 * paint, and for nothing else. It may be anything. Reads only, and never throws.
 */
export function storedEarly(name: string, of: Owner): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(keyOf(name, of)) ?? 'null')?.data;
  } catch {
    return undefined;
  }
}
