import { describe, expect, test } from 'vitest';
import { deepFreeze, remembered } from '../../rules/frozen.ts';
import { changeablePart } from '../fixtures/frozen.ts';

describe('freezing', () => {
  test('reaches every part, and hands back the same value', () => {
    const value = { list: [{ deep: { deeper: ['x'] } }], word: 'y', nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect(changeablePart(value)).toBeUndefined();
  });

  test.each([['a word'], [1], [true], [null], [undefined]])(
    'leaves as it is what cannot change: %s',
    (value) => {
      expect(deepFreeze(value)).toBe(value);
    },
  );

  test('is noticed where it is missing', () => {
    expect(changeablePart(Object.freeze({ one: Object.freeze({ two: { three: 3 } }) }))).toBe('one.two');
    expect(changeablePart({})).toBe('it');
  });
});

describe('remembering', () => {
  const counting = () => {
    const asked: number[] = [];
    const tenth = remembered(
      (input: number) => `${Math.floor(input / 10)}`,
      (input) => {
        asked.push(input);
        return { tens: Math.floor(input / 10) };
      },
    );
    return { asked, tenth };
  };

  test('works out once what has the same key, and gives the same frozen result', () => {
    const { asked, tenth } = counting();
    const first = tenth(11);
    expect(tenth(19)).toBe(first);
    expect(asked).toEqual([11]);
    expect(first).toEqual({ tens: 1 });
    expect(Object.isFrozen(first)).toBe(true);
  });

  test('works out anew what has another key', () => {
    const { asked, tenth } = counting();
    expect([tenth(11), tenth(25), tenth(12)]).toEqual([{ tens: 1 }, { tens: 2 }, { tens: 1 }]);
    expect(asked).toEqual([11, 25]);
  });
});
