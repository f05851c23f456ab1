import { spawnSync } from 'node:child_process';
import { type Answers, whatIf } from '#rules';
import { figure, median, ratio, report, runs, table, versionOf } from '../report.ts';
import { decisionTable } from './decision-table.ts';
import { jsonRulesEngine } from './engines/json-rules-engine.ts';
import { lookup } from './engines/lookup.ts';
import { ours, oursComputing, oursRemembering } from './engines/ours.ts';
import { zen } from './engines/zen.ts';
import { costOf, firstCost } from './measure.ts';
import { timesOver } from './treatments.ts';

/**
 * What one decision costs: our rules and two rules engines on the same table, and the lookup as the limit.
 * That all find the same is tested in `same-results.test.ts`.
 */

/** All that is asked of an engine here. */
type Evaluating = { readonly evaluate: (answers: Answers) => unknown };

const real = timesOver(1);
const onTheRealTable: readonly { readonly name: string; readonly make: () => Evaluating }[] = [
  { name: 'precomputed lookup (the limit)', make: lookup },
  { name: '**`assess`**, as the app calls it', make: () => ours },
  { name: 'its functions, nothing remembered', make: () => oursComputing(real) },
  { name: 'GoRules ZEN', make: () => zen(real) },
  { name: 'json-rules-engine', make: () => jsonRulesEngine(real) },
  { name: '**`whatIf`**: every change of one answer', make: () => ({ evaluate: whatIf }) },
];
const growing = [
  { name: 'functions of `assess`, shared parts remembered', make: oursRemembering },
  { name: 'functions of `assess`, nothing remembered', make: oursComputing },
  { name: 'GoRules ZEN', make: zen },
  { name: 'json-rules-engine', make: jsonRulesEngine },
] as const;
const sizes = [1, 10, 100] as const;

const [, itself = '', alone] = process.argv;
if (alone === undefined) await everything();
else await onlyTheFirst(Number(alone));

async function everything(): Promise<void> {
  const costsOfReal = await inRounds(onTheRealTable.map(({ make }) => make()));
  const costs = onTheRealTable.map(({ name }, place) => ({
    name,
    cost: costsOfReal[place] ?? Number.NaN,
    first: first(place),
  }));
  const [limit, assess] = costsOfReal;
  if (limit === undefined || assess === undefined) throw new RangeError('nothing was measured');

  const ofSizes: number[][] = [];
  for (const times of sizes) ofSizes.push(await inRounds(growing.map(({ make }) => make(timesOver(times)))));
  const growth = growing.map(({ name }, place) => ({
    name,
    costs: ofSizes.map((costs) => costs[place] ?? Number.NaN),
  }));

  report('rules', [
    versions(),
    `**One set of answers**, over the 840 core sets in turn; ${rowsIn(1)} rules.`,
    table(
      costs,
      ['engine', ({ name }) => name],
      ['µs', ({ cost }) => figure(cost / 1000)],
      ['to the limit', ({ cost }) => ratio(cost, limit)],
      ['to `assess`', ({ cost }) => ratio(cost, assess)],
      ['first call of a process, µs', ({ first }) => figure(first / 1000)],
    ),
    '**With more rules**: the treatments again and again, under new ids; µs for one set of answers.',
    table(
      growth,
      ['engine', ({ name }) => name],
      ...sizes.map(
        (times, place) =>
          [
            `${rowsIn(times).toLocaleString('en')} rules`,
            ({ costs }: (typeof growth)[number]) => figure((costs[place] ?? Number.NaN) / 1000),
          ] as const,
      ),
      ['× for 100 × the rules', ({ costs: [one = 0, , hundred = 0] }) => figure(hundred / one)],
    ),
  ]);
}

/** What each engine costs: the median over rounds in which all take their turn, so that a busy moment hits them alike. */
async function inRounds(engines: readonly Evaluating[]): Promise<number[]> {
  const costs: number[][] = engines.map(() => []);
  for (let round = 1; round <= runs; round += 1) {
    for (const [place, { evaluate }] of engines.entries()) costs[place]?.push(await costOf(evaluate));
  }
  return costs.map(median);
}

function first(place: number): number {
  return median(Array.from({ length: runs }, () => inNewProcess(place)));
}

/** The engine alone in a process: its very first evaluation. */
async function onlyTheFirst(place: number): Promise<void> {
  const engine = onTheRealTable[place]?.make();
  if (!engine) throw new RangeError(`no engine at ${place}`);
  console.info(await firstCost(engine.evaluate));
}

function inNewProcess(place: number): number {
  const { stdout } = spawnSync(process.execPath, [itself, String(place)], { encoding: 'utf8' });
  return Number(stdout);
}

function rowsIn(times: number): number {
  return Object.values(decisionTable(timesOver(times))).flat().length;
}

function versions(): string {
  return ['json-rules-engine', '@gorules/zen-engine', 'mitata'].map(versionOf).join(' · ');
}
