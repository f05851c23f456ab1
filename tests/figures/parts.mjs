import { readFileSync } from 'node:fs';

/**
 * The commands that measure, in the order in which they run, and how their figures are read off what they print or
 * write. A figure that is not found throws: a table with a gap would look like a promise kept.
 *
 * @typedef {{ of: string, goal: string, came: string }} Figure
 * @type {readonly { command: string, figures: (output: string) => readonly Figure[] }[]}
 */
export const parts = [
  {
    command: 'npm run check:size',
    figures: (output) => [
      {
        of: 'JavaScript of start and questions',
        goal: '≤ 105 kB',
        came: found(output, /scripts: ([\d.]+ kB)/),
      },
      { of: 'CSS of the same', goal: '≤ 12 kB', came: found(output, /styles: ([\d.]+ kB)/) },
      { of: 'fonts of the same', goal: '≤ 35 kB', came: found(output, /fonts: ([\d.]+ kB)/) },
    ],
  },
  {
    command: 'npm run bench:rules',
    figures: () => {
      const of = tableOf('rules');
      return [
        { of: '`assess`', goal: '< 10 µs', came: `${of('**`assess`**', 'µs')} µs` },
        { of: '`whatIf`', goal: '< 500 µs', came: `${of('**`whatIf`**', 'µs')} µs` },
        { of: 'GoRules ZEN to `assess`', goal: 'shown', came: of('GoRules ZEN', 'to `assess`') },
        { of: 'json-rules-engine to `assess`', goal: 'shown', came: of('json-rules-engine', 'to `assess`') },
        { of: '`assess` to a lookup', goal: 'shown', came: of('**`assess`**', 'to the limit') },
      ];
    },
  },
  {
    command: 'npm run bench:pages',
    figures: () => {
      const of = tableOf('pages');
      const app = '**start: this app**';
      return [
        { of: 'first contentful paint, to plain HTML', goal: '≤ 1.10', came: of(app, 'to plain', 0) },
        {
          of: 'first contentful paint of that plain HTML: what the machine takes for any page',
          goal: 'shown',
          came: `${of('start: plain static HTML', 'FCP s')} s`,
        },
        { of: 'largest contentful paint, to plain HTML', goal: '≤ 1.10', came: of(app, 'to plain', 1) },
        { of: 'layout shift of the start page', goal: '0', came: of(app, 'CLS') },
        { of: 'total blocking time of the start page', goal: '< 150 ms', came: `${of(app, 'TBT ms')} ms` },
        {
          of: 'the same of a question',
          goal: '< 150 ms',
          came: `${of('**question: this app**', 'TBT ms')} ms`,
        },
      ];
    },
  },
  {
    command: 'npm run bench:interaction',
    figures: () => {
      const of = tableOf('interaction');
      const pressed = (/** @type {string} */ act, row = '**this app**') => `${of(row, act)} ms`;
      const how = 'median / 95th percentile, processor slowed four times';
      return [
        { of: `choosing an answer (${how})`, goal: '< 50 ms', came: pressed('choosing an answer') },
        {
          of: 'the same in plain HTML',
          goal: 'shown',
          came: pressed('choosing an answer', 'plain static HTML'),
        },
        { of: 'opening the options', goal: '< 100 ms', came: pressed('opening the options') },
        {
          of: 'a toggle of the doctor',
          goal: '< 100 ms',
          came: pressed('a toggle of the doctor', '**this app**, consultation view'),
        },
      ];
    },
  },
  {
    command: 'npm run lighthouse',
    figures: () => {
      const of = tableOf('lighthouse');
      const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
      const slowed = 'performance, slowed while it loads';
      const plain = 'performance without scripts';
      return ['start', 'a question', 'a treatment', 'learn', 'options, with answers'].flatMap((page) => [
        {
          of: `Lighthouse, ${page}: ${categories.join(', ')}`,
          goal: '100 each',
          came: categories.map((category) => of(page, category)).join(', '),
        },
        ...(of(page, plain) === '–'
          ? []
          : [{ of: `Lighthouse, ${page}: ${plain}`, goal: 'shown', came: of(page, plain) }]),
        { of: `Lighthouse, ${page}: ${slowed}`, goal: '100', came: of(page, slowed) },
      ]);
    },
  },
  {
    command: 'npm run bench:visits',
    figures: () => {
      const of = tableOf('visits');
      return ['a first visit', 'a return visit'].map((visit) => ({
        of: `${visit}: requests, kB`,
        goal: 'shown',
        came: `${of(visit, 'requests')}, ${of(visit, 'kB')}`,
      }));
    },
  },
  {
    command: 'npm run judge -- -u',
    figures: (output) =>
      [...output.matchAll(/^\| ([^|]+) \|(?:[^|]*\|){4} (\d+) \| (\d+) \| (\d+) \|[^|]*\| (\d+) \|$/gm)].map(
        ([, judge, judged, all, explained, left]) => ({
          of: `${judge}: left of ${all} findings on ${judged} pages and states (${explained} explained)`,
          goal: '0',
          came: `${left}`,
        }),
      ),
  },
  {
    command: 'npm run test:walks',
    figures: (output) => {
      const walked = [...output.matchAll(/^\s*(\d+) steps in (\w+), from seed (\d+) on: every one/gm)];
      if (walked.length === 0) throw new Error('no walk ended well');
      return walked.map(([, steps, engine, seed]) => ({
        of: `random steps in ${engine} without a difference, seed ${seed}`,
        goal: engine === 'Chromium' ? '10,000 in all' : '1,000',
        came: Number(steps).toLocaleString('en'),
      }));
    },
  },
];

/**
 * @param {string} text
 * @param {RegExp} pattern its first group is the figure
 * @returns {string}
 */
function found(text, pattern) {
  const [, figure] = pattern.exec(text) ?? [];
  if (figure === undefined) throw new Error(`nothing like ${pattern} was printed`);
  return figure;
}

/**
 * The table that a benchmark has just written into its README.
 * @param {string} part
 * @returns {(row: string, column: string, nth?: number) => string} by the beginning of a row, and by a column's
 *   heading; `nth` where several columns have it
 */
function tableOf(part) {
  const [, section = ''] =
    new RegExp(`<!-- ${part} -->(.*?)<!-- /${part} -->`, 's').exec(
      readFileSync('tests/bench/README.md', 'utf8'),
    ) ?? [];
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return (row, column, nth = 0) => {
    const places = (cells[0] ?? []).flatMap((heading, place) => (heading === column ? [place] : []));
    const cell = cells.find(([name]) => name?.startsWith(row))?.[places[nth] ?? -1];
    if (cell === undefined) throw new Error(`the table of ${part} has no “${column}” for “${row}”`);
    return cell;
  };
}
