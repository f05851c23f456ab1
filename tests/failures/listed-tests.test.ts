import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const rows = readFileSync('tests/failures/README.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => {
    const [, number = '', , , tests = ''] = line.split('|').map((cell) => cell.trim());
    return { number, tests: listed(tests) };
  });

/** The files of a cell, each with the titles behind it. */
function listed(cell: string): readonly { readonly file: string; readonly titles: readonly string[] }[] {
  return cell.split('; `').map((part) => {
    const [file = '', titles = ''] = part.replaceAll('`', '').split(': “');
    return { file, titles: titles.replace(/”$/, '').split('”, “') };
  });
}

/** Whether a file has a test of this title that runs, as it stands there: with the places that a table fills in. */
function hasTest(source: string, title: string): boolean {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![.](?:skip|fixme|fails|todo))\\(\\s*['"\`]${literal}['"\`],`).test(source);
}

describe('the table of what can go wrong', () => {
  test('has a row for each of the 28, in their order', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 28 }, (_, index) => `R${index + 1}`),
    );
  });

  test.each(rows.flatMap(({ number, tests }) => tests.map((one) => [number, one.file, one.titles] as const)))(
    '%s names tests that are there, in %s',
    (_number, file, titles) => {
      expect(existsSync(file), file).toBe(true);
      const source = readFileSync(file, 'utf8');
      expect(titles.filter((title) => !hasTest(source, title))).toEqual([]);
    },
  );

  test('would be found out if a title changed', () => {
    expect(hasTest("test('is there', () => {", 'is there')).toBe(true);
    expect(hasTest("test('is there no more', () => {", 'is there')).toBe(false);
    expect(hasTest("// 'is there' was here", 'is there')).toBe(false);
    expect(hasTest("test.skip('is there', () => {", 'is there')).toBe(false);
  });
});
