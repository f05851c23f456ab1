import { crc32 as another } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/visit/link/crc32.ts';

test('the checksum is the one that is known everywhere', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  expect(crc32('')).toBe(0);
  expect(crc32('v1.0123ABCD')).toBe(another('v1.0123ABCD'));
});
