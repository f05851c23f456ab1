/**
 * Measures everything that this project promises in figures, in one run, and writes it into tests/README.md: each
 * figure with what it should come to, the command that made it, and when. `npm run measure`, on a quiet machine.
 * A part that fails is shown as failed, and the next one is measured all the same. `npm run measure -- pages walks`
 * measures these parts anew, and leaves the other rows as they are.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parts } from './parts.mjs';

const file = 'tests/README.md';
const [start, end] = ['<!-- figures -->', '<!-- /figures -->'];
const asked = process.argv.slice(2);

/** The rows of each command. @type {Map<string, readonly string[]>} */
const rows = new Map(parts.map(({ command }) => [command, rowsNow(command)]));
let failed = false;
for (const { command, figures } of parts) {
  if (asked.length > 0 && !asked.some((part) => command.includes(part))) continue;
  const { status, output } = await run(command);
  failed ||= status !== 0;
  const made = `\`${command}\` | ${new Date().toISOString().slice(0, 16).replace('T', ' ')}`;
  const came = figures(output).map(({ of, goal, came }) => `| ${of} | ${goal} | ${came} | ${made} |`);
  rows.set(command, status === 0 ? came : [`| ${command} | passes | **failed** | ${made} |`, ...came]);
  write();
}
process.exit(failed ? 1 : 0);

/**
 * The rows that stand there already.
 * @param {string} command
 */
function rowsNow(command) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`| \`${command}\` |`));
}

/**
 * Runs a command and shows what it prints as it comes.
 * @param {string} command
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(command) {
  console.info(`\n$ ${command}`);
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
    process.stdout.write(data);
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Writes what is known so far, so that a run that is broken off leaves what it measured. */
function write() {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}`);
  const made = `_${cpus().length} cores (${cpus()[0]?.model ?? process.arch}), Node ${process.versions.node}, by \`npm run measure\`._`;
  const table = [
    '| figure | goal | came to | command | when (UTC) |',
    '| --- | --- | --- | --- | --- |',
    ...[...rows.values()].flat(),
  ].join('\n');
  writeFileSync(file, `${before}${start}\n\n${made}\n\n${table}\n\n${end}${after}`);
}
