import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The rules that the project's linter reports as errors for a piece of code. */
function errorsIn(code: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'careless-'));
  try {
    writeFileSync(join(folder, 'careless.tsx'), code);
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', `--config-path=${resolve('.')}`, '--reporter=github', folder],
      { encoding: 'utf8' },
    );
    return [...stdout.matchAll(/::error title=lint\/(\w+\/\w+)/g)].map(([, rule = '']) => rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['a picture without a name', "export const A = () => <img src='a.png' />;", 'a11y/useAltText'],
  [
    'a press on something that is no button',
    'export const A = () => <div onClick={() => undefined}>a</div>;',
    'a11y/useKeyWithClickEvents',
  ],
  ['a link that leads nowhere', 'export const A = () => <a>there</a>;', 'a11y/useValidAnchor'],
  ['a button that sends forms unasked', 'export const A = () => <button>go</button>;', 'a11y/useButtonType'],
  ['a forced tab order', 'export const A = () => <input tabIndex={3} />;', 'a11y/noPositiveTabindex'],
  [
    'a hook under a condition',
    "import { useState } from 'react';\nexport const A = (p: { b: boolean }) => {\n  if (p.b) useState(1);\n  return null;\n};",
    'correctness/useHookAtTopLevel',
  ],
  [
    'an effect that forgets what it reads',
    "import { useEffect } from 'react';\nexport const A = (p: { b: string }) => {\n  useEffect(() => {\n    document.title = p.b;\n  }, []);\n  return null;\n};",
    'correctness/useExhaustiveDependencies',
  ],
])('the linter refuses %s', (_what, code, rule) => {
  expect(errorsIn(code)).toContain(rule);
});

test('the linter finds nothing in code that is right', () => {
  expect(errorsIn('export const A = () => <button type="button">go</button>;')).toEqual([]);
});
