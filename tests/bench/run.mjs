/**
 * Runs parts of the benchmarks, one after the other, each built as a program of its own and run in its own process:
 * `node tests/bench/run.mjs rules pages interaction`. BENCH_RUNS says how often what has noise is repeated (5).
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';

const parts = process.argv.slice(2);
if (parts.length === 0)
  throw new Error('name at least one part: rules, pages, interaction, visits, lighthouse');
for (const part of parts) {
  const outDir = resolve('node_modules/.cache/bench', part);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: resolve('tests/bench', part, 'run.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  const { status } = spawnSync(process.execPath, [resolve(outDir, 'run.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
