import { describe, expect, test } from 'vitest';
import { type Answers, assess } from '#rules';
import { allDetails, coreAnswers } from '../../fixtures/answer-space.ts';
import type { Engine } from './engines/engine.ts';
import { jsonRulesEngine } from './engines/json-rules-engine.ts';
import { lookup } from './engines/lookup.ts';
import { oursComputing, oursRemembering } from './engines/ours.ts';
import { zen } from './engines/zen.ts';
import { type Outcomes, outcomesOf } from './outcome.ts';
import { timesOver } from './treatments.ts';

/** A benchmark compares nothing unless all do the same work. */

/** The 840 core sets, each with another set of details: all 243 come up, most of them several times. */
const withDetails: readonly Answers[] = coreAnswers.map((core, index) => ({
  ...core,
  details: allDetails[(index * 31) % allDetails.length] ?? {},
}));

const treatments = timesOver(1);
const many = timesOver(10);
const engines = [
  finderOf(oursComputing(treatments)),
  finderOf(oursRemembering(treatments)),
  finderOf(jsonRulesEngine(treatments)),
  finderOf(zen(treatments)),
];
const enginesOfMany = [
  finderOf(oursComputing(many)),
  finderOf(oursRemembering(many)),
  finderOf(jsonRulesEngine(many)),
  finderOf(zen(many)),
];

type Finder = { readonly name: string; readonly find: (answers: Answers) => Promise<Outcomes> };

function finderOf<Result>({ name, evaluate, read }: Engine<Result>): Finder {
  return { name, find: async (answers) => inOneOrder(read(await evaluate(answers))) };
}

/** The order in which rules fire is an engine's own affair. */
function inOneOrder(outcomes: Outcomes) {
  return Object.fromEntries(
    Object.entries(outcomes).map(([treatment, outcome]) => [
      treatment,
      { ...outcome, cautions: [...outcome.cautions].sort() },
    ]),
  );
}

async function expectSame({ find }: Finder, sets: readonly Answers[]) {
  expect(sets).toHaveLength(840);
  for (const answers of sets) {
    expect(await find(answers), JSON.stringify(answers)).toEqual(
      inOneOrder(outcomesOf(assess(answers).options)),
    );
  }
}

describe('every engine that is measured finds what assess finds', () => {
  test.each(engines)('$name: for the four questions', async (engine) => {
    await expectSame(engine, coreAnswers);
  });

  test.each(engines)('$name: with details', async (engine) => {
    await expectSame(engine, withDetails);
  });

  test('precomputed lookup: for the four questions', async () => {
    await expectSame(finderOf(lookup()), coreAnswers);
  });

  test.each(enginesOfMany)(
    '$name: ten times the treatments give each copy the outcome of its original',
    async ({ find }) => {
      const [answers] = withDetails.slice(399);
      if (!answers) throw new RangeError('no answers there');
      const outcomes = await find(answers);
      expect(Object.keys(outcomes)).toHaveLength(treatments.length * 10);
      for (const { id } of treatments) expect(outcomes[`${id}-9`]).toEqual(outcomes[id]);
    },
  );
});
