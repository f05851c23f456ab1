import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';

/** Writes figures into the README of this folder, so that none is ever typed by hand. */

const readme = 'tests/bench/README.md';

/** How often what has noise is repeated; the median is reported. */
export const runs = Number(process.env['BENCH_RUNS'] ?? 5);

/** Puts a part's figures between its two markers, with the day and the machine, and prints them too. */
export function report(part: string, lines: readonly string[]): void {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${readme} has no ${start} … ${end}`);
  const figures = [
    `_${new Date().toISOString().slice(0, 10)}, ${machine()}; medians of ${runs} ${runs === 1 ? 'round' : 'rounds'}._`,
    ...lines,
  ];
  const section = figures.join('\n\n');
  writeFileSync(readme, `${before}${start}\n\n${section}\n\n${end}${after}`);
  console.info(`\n${section}\n\nWritten to ${readme}.`);
}

export function machine(): string {
  const [core] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${core?.model ?? process.arch}), ${memory} GiB, Node ${process.versions.node}`;
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  const file = `${process.cwd()}/node_modules/${name}/package.json`;
  const { version }: { version: string } = createRequire(import.meta.url)(file);
  return `${name} ${version}`;
}

export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | number];

/** A table in Markdown: the first column is words, the others are figures. */
export function table<Row>(rows: readonly Row[], ...columns: readonly Column<Row>[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([heading]) => heading)),
    line(columns.map((_column, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n');
}

/** Three figures that count, as people write them: 0.083, 41.2, 24,300. */
export function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}

export function ratio(value: number, to: number): string {
  return `${figure(value / to)} ×`;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies; between two values, the one nearer. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.round((sorted.length - 1) * share)];
  if (value === undefined) throw new RangeError('no values');
  return value;
}
