import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

/** Runs the check exactly as `npm run check:imports` does, on a tree that has `rules` and `src`. */
function cruised(tree: string): ICruiseResult {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('tests/architecture/import-rules.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'rules', 'src'],
    { cwd: tree, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  return JSON.parse(stdout);
}

function sourceFiles(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[.]tsx?$/.test(file))
    .map((file) => join(room, file));
}

describe('who may import whom', () => {
  let house: ICruiseResult;
  beforeAll(() => {
    house = cruised('.');
  });

  test('the check reads every source file of rules and src', () => {
    const read = house.modules.map(({ source }) => source);
    const there = [...sourceFiles('rules'), ...sourceFiles('src')];
    console.info(`import rules: ${there.length} source files read`);
    expect(there.length).toBeGreaterThan(100);
    expect(there.filter((file) => !read.includes(file))).toEqual([]);
  });

  test('the check follows the imports it read', () => {
    const machine = house.modules.find(
      ({ source }) => source === 'src/questionnaire/questionnaire.machine.ts',
    );
    const targets = machine?.dependencies.map(({ resolved }) => resolved);
    expect(targets).toContain('rules/index.ts');
    expect(targets).toContain('src/questionnaire/progress.ts');
  });

  test('no rule is broken', () => {
    expect(house.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

test('each rule finds its break in a tree where all are broken', () => {
  const { summary } = cruised('tests/architecture/offender');
  const found = new Set(summary.violations.map(({ rule }) => rule.name));
  expect([...found].sort()).toEqual(
    [
      'rules-keeps-to-itself',
      'ui-keeps-to-itself',
      'words-import-types-only',
      'rules-through-the-door',
      'rooms-through-their-doors',
      'pages-come-later',
      'questions-come-first',
      'main-through-the-door',
      'only-main-knows-the-app',
      'no-cycle-between-features',
      'no-cycle',
      'nobody-imports-tests',
      'nothing-unresolved',
      'no-orphans',
    ].sort(),
  );
});
