import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What would let the same answers give another result: clock, chance, locale, network, storage, machine. */
const impure = new Set([
  'Date',
  'performance',
  'crypto',
  'random',
  'Intl',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'localeCompare',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document',
  'window',
  'navigator',
  'globalThis',
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'eval',
  'Function',
]);

function impureNames(fileName: string, text: string): readonly string[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && impure.has(node.text)) found.push(`${fileName}: ${node.text}`);
    if (node.kind === ts.SyntaxKind.AwaitExpression) found.push(`${fileName}: await`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the rules are pure', () => {
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  test('no file of rules/ names a clock, chance, locale, network, storage or machine', () => {
    console.info(`purity: ${files.length} files of rules/ read`);
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((file) => impureNames(file, readFileSync(join('rules', file), 'utf8')))).toEqual([]);
  });

  test('the check sees what it looks for', () => {
    expect(impureNames('a.ts', 'export const now = () => new Date();')).toEqual(['a.ts: Date']);
    expect(impureNames('b.ts', 'export const dice = Math.random;')).toEqual(['b.ts: random']);
    expect(impureNames('c.ts', "// Date\nexport const word = 'Date';")).toEqual([]);
  });
});
