import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { defects } from './defects/defects.ts';
import type { Judge } from './judge.ts';
import { judges } from './judges.ts';

const licensed = z.object({ version: z.string(), license: z.string() });

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const others = judges.filter(({ from }) => from !== undefined);
const own = judges.filter(({ from }) => from === undefined);

/** Each judge of others with the version and the licence of its package. */
function whoJudges(): string {
  const rows = others.map(({ name, from = '', about }) => {
    const { version, license } = licensed.parse(
      JSON.parse(readFileSync(`node_modules/${from}/package.json`, 'utf8')),
    );
    return [name, `${from} ${version}`, license, about];
  });
  return table(
    ['Judge', 'Package', 'Licence', 'What it is'],
    [...rows, ...own.map(({ name, about }) => [name, '–', '–', about])],
  );
}

/** Which defect each judge reports, and what all of them report together. */
function whoSeesWhat(): string {
  const mark = (judge: string) => (defect: (typeof defects)[number]) => {
    if (defect.reportedBy.includes(judge)) return 'x';
    return defect.askedBy?.includes(judge) ? '?' : ' ';
  };
  const seenByOwn = (defect: (typeof defects)[number]) =>
    own
      .map(({ name }) => name)
      .filter((name) => defect.reportedBy.includes(name))
      .join(', ') || ' ';
  const total = (judge: Judge) =>
    `${defects.filter(({ reportedBy }) => reportedBy.includes(judge.name)).length}`;
  const byOwn = defects.filter((defect) => seenByOwn(defect) !== ' ').length;
  const byOthers = defects.filter(({ reportedBy }) => others.some(({ name }) => reportedBy.includes(name)));
  return [
    table(
      ['Defect', ...others.map(({ name }) => name), 'our own'],
      [
        ...defects.map((one) => [one.name, ...others.map(({ name }) => mark(name)(one)), seenByOwn(one)]),
        ['**reported**', ...others.map(total), `${byOwn}`],
      ],
    ),
    '',
    `The judges of others report ${byOthers.length} of ${defects.length}; with our own checks it is ${
      defects.filter(({ reportedBy }) => reportedBy.length > 0).length
    } of ${defects.length}.`,
  ].join('\n');
}

/** A text in which what stands between the marks of each table is that table as it is now. */
export function withTables(text: string): string {
  return Object.entries({ judges: whoJudges(), defects: whoSeesWhat() }).reduce((filled, [name, shown]) => {
    const [before, rest] = filled.split(`<!-- ${name} -->`);
    const [, after] = rest?.split(`<!-- /${name} -->`) ?? [];
    if (after === undefined) throw new Error(`no place for the table of ${name}`);
    return `${before}<!-- ${name} -->\n\n${shown}\n\n<!-- /${name} -->${after}`;
  }, text);
}
