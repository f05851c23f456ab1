import { describe, expect, test } from 'vitest';
import {
  assess,
  type Depth,
  depths,
  details,
  type ScarType,
  scarTypes,
  treatmentIds,
  treatments,
} from '#rules';
import { outcomesFor, standingRows } from '../../../src/learn/decides/standing-rows.ts';
import { answersWith } from '../../fixtures/answer-space.ts';

const verdict = (standing: 'named' | 'limited', ...statements: readonly ['F001'] | readonly []) => ({
  standing,
  reasons: statements.map((id) => ({ id: 'a.b', side: 'for', answers: [], statements: [id] }) as const),
});
const atAnyDepth = <C>(cell: C) => ({ shallow: cell, deep: cell, unsure: cell });

describe('cells that say the same share a line', () => {
  test('whatever the scars: one line', () => {
    const cells = atAnyDepth(verdict('named'));
    expect(standingRows({ 'ice-pick': cells, boxcar: cells, rolling: cells })).toEqual([
      {
        types: ['ice-pick', 'boxcar', 'rolling'],
        depths: ['shallow', 'deep', 'unsure'],
        verdict: verdict('named'),
      },
    ]);
  });

  test('another reason is another line, though the standing is the same', () => {
    const rows = standingRows({
      'ice-pick': atAnyDepth(verdict('named', 'F001')),
      boxcar: atAnyDepth(verdict('named')),
      rolling: atAnyDepth(verdict('named')),
    });
    expect(rows.map(({ types }) => types)).toEqual([['ice-pick'], ['boxcar', 'rolling']]);
  });

  test('a detail that decides gives a line for each answer that differs', () => {
    const by = {
      by: 'spread',
      cells: { few: verdict('named'), many: verdict('limited'), unsure: verdict('named') },
    } as const;
    const cells = { shallow: verdict('limited'), deep: by, unsure: by };
    const table = { 'ice-pick': cells, boxcar: cells, rolling: cells };
    expect(
      standingRows(table).map(({ depths: deep, detail, verdict: { standing } }) => [
        deep,
        detail?.values,
        standing,
      ]),
    ).toEqual([
      [['shallow'], undefined, 'limited'],
      [['deep', 'unsure'], ['few', 'unsure'], 'named'],
      [['deep', 'unsure'], ['many'], 'limited'],
    ]);
    expect(outcomesFor(table, 'boxcar')).toEqual([
      { depths: ['shallow'], standings: ['limited'], by: [] },
      { depths: ['deep', 'unsure'], standings: ['named', 'limited'], by: ['spread'] },
    ]);
  });
});

/** Every way to ask for one kind of scar at one depth, with each answer to each detail. */
const questions = scarTypes.flatMap((type) =>
  depths.flatMap((depth) =>
    Object.entries(details).flatMap(([by, values]) => values.map((value) => ({ type, depth, by, value }))),
  ),
);

test.each(treatmentIds)('%s: for any scars the lines say what the rules decide', (id) => {
  const rows = standingRows(treatments[id].standings);
  const wrong = questions.filter(({ type, depth, by, value }) => {
    const fitting = rows.filter(
      ({ types, depths: deep, detail }) =>
        types.includes(type) && deep.includes(depth) && (!detail || read(detail, type, { by, value })),
    );
    const answers = answersWith({ scarTypes: [type], depth, details: { [by]: value } });
    const option = assess(answers).options.find(({ treatment }) => treatment === id);
    const [only, ...others] = fitting;
    return (
      others.length > 0 ||
      only?.verdict.standing !== option?.standing ||
      only?.verdict.reasons.map((reason) => reason.id).join() !==
        option?.reasons.map((reason) => reason.id).join()
    );
  });
  expect(wrong).toEqual([]);
});

test.each(treatmentIds)('%s: at a glance stands what its lines say, and every depth once', (id) => {
  const { standings } = treatments[id];
  for (const type of scarTypes) {
    const outcomes = outcomesFor(standings, type);
    expect(outcomes.flatMap((outcome) => outcome.depths).toSorted()).toEqual(depths.toSorted());
    for (const outcome of outcomes) {
      expect(new Set(outcome.standings)).toEqual(new Set(standingsAt(id, type, outcome.depths)));
    }
  }
});

function standingsAt(id: (typeof treatmentIds)[number], type: ScarType, some: readonly Depth[]) {
  return standingRows(treatments[id].standings)
    .filter(({ types, depths: deep }) => types.includes(type) && deep.some((depth) => some.includes(depth)))
    .map(({ verdict: { standing } }) => standing);
}

/** What a line asks for: the answer given, or not sure where another detail, or none that is asked, was answered. */
function read(
  detail: { readonly by: string; readonly values: readonly string[] },
  type: ScarType,
  given: { readonly by: string; readonly value: string },
): boolean {
  const asked: Readonly<Record<string, ScarType>> = { boxcarWidth: 'boxcar', spread: 'ice-pick' };
  const isAsked = (asked[detail.by] ?? type) === type;
  return detail.values.includes(given.by === detail.by && isAsked ? given.value : 'unsure');
}
