import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { defects } from './defects/defects.ts';
import type { Judge } from './judge.ts';
import { judges } from './judges.ts';

const licensed = z.object({ version: z.string(), license: z.string() });

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const others = judges.filter(({ from }) => from !== undefined);
const own = judges.filter(({ from }) => from === undefined);

/** The package that a judge comes in; for our own checks, none. */
export function packageOf({ from }: Judge): { readonly named: string; readonly license: string } {
  if (from === undefined) return { named: '–', license: '–' };
  const { version, license } = licensed.parse(
    JSON.parse(readFileSync(`node_modules/${from}/package.json`, 'utf8')),
  );
  return { named: `${from} ${version}`, license };
}

/** Each judge with the version and the licence of its package. */
function whoJudges(): string {
  return table(
    ['Judge', 'Package', 'Licence', 'What it is'],
    judges.map((judge) => {
      const { named, license } = packageOf(judge);
      return [judge.name, named, license, judge.about];
    }),
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

/** A text in which something else stands between two marks. */
export function between(text: string, name: string, shown: string): string {
  const [before, rest] = text.split(`<!-- ${name} -->`);
  const [, after] = rest?.split(`<!-- /${name} -->`) ?? [];
  if (after === undefined) throw new Error(`no place for ${name}`);
  return `${before}<!-- ${name} -->\n\n${shown}\n\n<!-- /${name} -->${after}`;
}

/** A text in which what stands between the marks of each table is that table as it is now. */
export function withTables(text: string): string {
  return between(between(text, 'judges', whoJudges()), 'defects', whoSeesWhat());
}
