/**
 * Measures everything that this project promises in figures, in one run, and writes it into tests/README.md: each
 * figure with what it should come to and with the command that made it. `npm run measure`, on a quiet machine.
 * A part that fails is shown as failed, and the next one is measured all the same.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parts } from './parts.mjs';

const file = 'tests/README.md';
const [start, end] = ['<!-- figures -->', '<!-- /figures -->'];
const day = new Date().toISOString().slice(0, 10);

/** @type {string[]} */
const rows = [];
let failed = false;
for (const { command, figures } of parts) {
  const { status, output, minutes } = await run(command);
  failed ||= status !== 0;
  const shown = `\`${command}\`, ${minutes} min`;
  if (status !== 0) rows.push(`| ${command} | passes | **failed** | ${shown} |`);
  rows.push(...figures(output).map(({ of, goal, came }) => `| ${of} | ${goal} | ${came} | ${shown} |`));
  write();
}
process.exit(failed ? 1 : 0);

/**
 * Runs a command and shows what it prints as it comes.
 * @param {string} command
 * @returns {Promise<{ status: number | null, output: string, minutes: number }>}
 */
function run(command) {
  console.info(`\n$ ${command}`);
  const began = Date.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
    process.stdout.write(data);
  });
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ status, output, minutes: Math.max(1, Math.round((Date.now() - began) / 60_000)) }),
    );
  });
}

/** Writes what is known so far, so that a run that is broken off leaves what it measured. */
function write() {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}`);
  const made = `_${day}, ${cpus().length} cores (${cpus()[0]?.model ?? process.arch}), Node ${process.versions.node}, by \`npm run measure\`._`;
  const table = ['| figure | goal | came to | command |', '| --- | --- | --- | --- |', ...rows].join('\n');
  writeFileSync(file, `${before}${start}\n\n${made}\n\n${table}\n\n${end}${after}`);
}
