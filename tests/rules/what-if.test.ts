import { describe, expect, test } from 'vitest';
import {
  type Answers,
  assess,
  type Caution,
  changesBetween,
  type Details,
  depths,
  detailIds,
  details,
  downtimes,
  type OptionAssessment,
  type Shift,
  scarTypeAnswers,
  skinTypes,
  whatIf,
} from '#rules';
import { answersWith, coreAnswers, sampled } from '../fixtures/answer-space.ts';
import { changeablePart } from '../fixtures/frozen.ts';

const settled: Answers = { scarTypes: ['ice-pick'], depth: 'deep', skinType: 'II', downtime: 'few-days' };
/** All 840 sets, or every eighth of them where the space is sampled. */
const cores = coreAnswers.filter((_, at) => !sampled || at % 8 === 0);

/** The shift to one other answer. */
function shiftTo(answers: Answers, question: Shift['question'], to: unknown): Shift {
  const found = whatIf(answers).filter(
    (shift) => shift.question === question && JSON.stringify(shift.to) === JSON.stringify(to),
  );
  expect(found).toHaveLength(1);
  return found[0] as Shift;
}

/** The answers after a shift. */
function changed(answers: Answers, { question, to }: Pick<Shift, 'question' | 'to'>): Answers {
  const [, detail] = question.split('.');
  return (
    detail ? { ...answers, details: { ...answers.details, [detail]: to } } : { ...answers, [question]: to }
  ) as Answers;
}

describe('every single change, and no other', () => {
  const questionsIn = (answers: Answers) => whatIf(answers).map(({ question, to }) => `${question} ${to}`);

  test('is listed in the order of the questions and of their answers', () => {
    expect(questionsIn({ ...settled, details: { spread: 'many', sunDamage: 'unsure' } })).toEqual([
      'scarTypes boxcar',
      'scarTypes ice-pick,boxcar',
      'scarTypes rolling',
      'scarTypes ice-pick,rolling',
      'scarTypes boxcar,rolling',
      'scarTypes ice-pick,boxcar,rolling',
      'scarTypes unsure',
      'depth shallow',
      'depth unsure',
      'skinType I',
      'skinType III',
      'skinType IV',
      'skinType V',
      'skinType VI',
      'skinType unsure',
      'downtime none',
      'downtime week',
      'downtime longer',
      'downtime unsure',
      'details.spread few',
      'details.spread unsure',
      'details.sunDamage yes',
      'details.sunDamage no',
      'details.surfaceTone yes',
      'details.surfaceTone no',
      'details.activeAcne yes',
      'details.activeAcne no',
    ]);
  });

  test('is counted from the vocabularies, whatever the answers', () => {
    const ofDetails = (asked: number) => asked * (details.spread.length - 1);
    const ofCore = [scarTypeAnswers, depths, skinTypes, downtimes].reduce(
      (sum, values) => sum + values.length - 1,
      0,
    );
    const wrong = cores.filter((answers) => {
      const chosen: readonly string[] = answers.scarTypes;
      const asked = 3 + Number(chosen.includes('boxcar')) + Number(chosen.includes('ice-pick'));
      const listed = questionsIn(answers);
      return listed.length !== ofCore + ofDetails(asked) || new Set(listed).size !== listed.length;
    });
    expect(cores).toHaveLength(sampled ? 105 : 840);
    expect(wrong).toEqual([]);
  });

  test('never leads back to the same answers', () => {
    const back = cores.flatMap((answers) =>
      whatIf(answers).filter((shift) => JSON.stringify(changed(answers, shift)) === JSON.stringify(answers)),
    );
    expect(back).toEqual([]);
  });

  test('takes the same types in another order for the same answer', () => {
    const swapped = questionsIn({ ...settled, scarTypes: ['rolling', 'ice-pick'] });
    expect(swapped).not.toContain('scarTypes ice-pick,rolling');
    expect(swapped).toContain('scarTypes ice-pick,boxcar');
    expect(swapped).toContain('scarTypes ice-pick,boxcar,rolling');
    expect(swapped).toContain('scarTypes ice-pick');
  });

  test.each<readonly [string, Answers['scarTypes'], readonly string[]]>([
    ['rolling scars', ['rolling'], ['boxcarWidth', 'spread']],
    ['scars of unsure type', ['unsure'], ['boxcarWidth', 'spread']],
    ['ice pick scars', ['ice-pick'], ['boxcarWidth']],
    ['boxcar scars', ['boxcar'], ['spread']],
    ['boxcar scars beside ice pick ones', ['boxcar', 'ice-pick'], []],
  ])('offers no detail that is not asked: %s', (_scars, scarTypes, notAsked) => {
    const offered = new Set(whatIf(answersWith({ scarTypes })).map(({ question }) => question));
    const left = detailIds.filter((id) => !offered.has(`details.${id}`));
    expect(left).toEqual(notAsked);
  });
});

describe('what a change moves', () => {
  test('is told with from and to: rolling rather than ice pick moves subcision up', () => {
    expect(shiftTo(settled, 'scarTypes', ['rolling']).moves).toContainEqual({
      treatment: 'subcision',
      from: 'combined',
      to: 'named',
    });
  });

  test('is told for recovery: a week rather than a few days', () => {
    const { moves, fits, cautions } = shiftTo(settled, 'downtime', 'week');
    expect(fits).toEqual([
      { treatment: 'tca-cross', from: 'close', to: 'fits' },
      { treatment: 'punch-excision', from: 'conflicts', to: 'close' },
      { treatment: 'punch-grafting', from: 'conflicts', to: 'close' },
      { treatment: 'medium-chemical-peel', from: 'conflicts', to: 'close' },
      { treatment: 'dermal-fillers', from: 'ask', to: 'fits' },
    ]);
    expect([moves, cautions]).toEqual([[], []]);
  });

  test('is told for cautions: skin type III rather than II', () => {
    const { moves, fits, cautions } = shiftTo(settled, 'skinType', 'III');
    expect(cautions.map(({ treatment }) => treatment)).toEqual([
      'tca-cross',
      'ablative-laser',
      'fractional-ablative-laser',
      'non-ablative-fractional-laser',
    ]);
    expect(cautions[0]?.from.map(({ id }) => id)).not.toContain('pigment-change');
    expect(cautions[0]?.to.map(({ id }) => id)).toContain('pigment-change');
    expect([moves, fits]).toEqual([[], []]);
  });

  test('is told where a caution only becomes firmer: skin type IV rather than III', () => {
    const { cautions } = shiftTo({ ...settled, skinType: 'III' }, 'skinType', 'IV');
    const laser = cautions.find(({ treatment }) => treatment === 'ablative-laser');
    expect(laser?.from[0]).toMatchObject({ id: 'pih-laser', level: 'soft' });
    expect(laser?.to[0]).toMatchObject({ id: 'pih-laser', level: 'firm' });
  });

  test('is told for a detail: many scars rather than an unsure number', () => {
    expect(shiftTo(settled, 'details.spread', 'many').moves).toEqual([
      { treatment: 'punch-excision', from: 'named', to: 'considered' },
    ]);
  });

  test('is nothing for a steady change, which is listed with empty lists', () => {
    const steady = { moves: [], fits: [], cautions: [] };
    expect(shiftTo(settled, 'skinType', 'I')).toEqual({ question: 'skinType', to: 'I', ...steady });
    expect(shiftTo(settled, 'details.activeAcne', 'yes')).toEqual({
      question: 'details.activeAcne',
      to: 'yes',
      ...steady,
    });
    expect(shiftTo(settled, 'depth', 'unsure')).toEqual({ question: 'depth', to: 'unsure', ...steady });
  });

  test('counts a detail given before that only now applies', () => {
    const answers: Answers = { ...settled, scarTypes: ['rolling'], details: { spread: 'many' } };
    expect(shiftTo(answers, 'scarTypes', ['ice-pick']).moves).toContainEqual({
      treatment: 'punch-excision',
      from: 'not-linked',
      to: 'considered',
    });
  });
});

describe('against two full assessments', () => {
  const someDetails: readonly (Details | undefined)[] = [
    undefined,
    { boxcarWidth: 'narrow', spread: 'few', sunDamage: 'no', surfaceTone: 'yes', activeAcne: 'yes' },
    { boxcarWidth: 'wide', spread: 'many', sunDamage: 'yes', surfaceTone: 'no' },
    { surfaceTone: 'yes' },
  ];
  const sets: readonly Answers[] = someDetails
    .slice(0, sampled ? 2 : undefined)
    .flatMap((some) => cores.map((core) => (some ? { ...core, details: some } : core)));

  /** Lists of cautions are shared between assessments: each is written out once. */
  const written = new WeakMap<readonly Caution[], string>();
  function text(list: readonly Caution[]): string {
    const known = written.get(list) ?? JSON.stringify(list);
    written.set(list, known);
    return known;
  }
  const line = (kind: string, treatment: string, from: string, to: string) =>
    from === to ? [] : [`${kind} ${treatment} ${from} > ${to}`];

  /** Where two assessments differ, in lines. */
  function difference(before: readonly OptionAssessment[], after: readonly OptionAssessment[]): string {
    const pairs = before.map((one, at) => [one, after[at] as OptionAssessment] as const);
    return [
      ...pairs.flatMap(([one, other]) => line('move', one.treatment, one.standing, other.standing)),
      ...pairs.flatMap(([one, other]) => line('fit', one.treatment, one.downtime.fit, other.downtime.fit)),
      ...pairs.flatMap(([one, other]) =>
        line('cautions', one.treatment, text(one.cautions), text(other.cautions)),
      ),
    ].join('\n');
  }

  /** What a shift tells, in the same lines. */
  function told({ moves, fits, cautions }: Shift): string {
    return [
      ...moves.flatMap(({ treatment, from, to }) => line('move', treatment, from, to)),
      ...fits.flatMap(({ treatment, from, to }) => line('fit', treatment, from, to)),
      ...cautions.flatMap(({ treatment, from, to }) => line('cautions', treatment, text(from), text(to))),
    ].join('\n');
  }

  test('each shift is their difference', { timeout: 60_000 }, () => {
    const wrong: unknown[] = [];
    let compared = 0;
    for (const answers of sets) {
      const before = assess(answers).options;
      for (const shift of whatIf(answers)) {
        const expected = difference(before, assess(changed(answers, shift)).options);
        compared += 1;
        if (told(shift) !== expected) wrong.push({ answers, shift: told(shift), expected });
        const changes = [...shift.moves, ...shift.fits, ...shift.cautions];
        if (changes.length !== told(shift).split('\n').filter(Boolean).length) wrong.push({ answers, shift });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(sets.length * 24);
  });
});

describe('the changes between two sets of answers', () => {
  test('are those of the shift, where one answer differs', () => {
    for (const shift of whatIf(settled)) {
      const { moves, fits, cautions } = shift;
      expect(changesBetween(settled, changed(settled, shift))).toEqual({ moves, fits, cautions });
    }
  });

  test('are those of all answers together, where several differ', () => {
    const after: Answers = { ...settled, scarTypes: ['rolling'], depth: 'shallow', downtime: 'longer' };
    const { moves, fits } = changesBetween(settled, after);
    expect(moves).toContainEqual({ treatment: 'dermal-fillers', from: 'limited', to: 'named' });
    expect(fits).toContainEqual({ treatment: 'punch-excision', from: 'conflicts', to: 'fits' });
    const now = assess(settled).options;
    const then = assess(after).options;
    const differing = now.filter(({ standing }, at) => standing !== then[at]?.standing);
    expect(moves.map(({ treatment }) => treatment)).toEqual(differing.map(({ treatment }) => treatment));
  });

  test('are none between the same answers, and frozen throughout', () => {
    expect(changesBetween(settled, { ...settled })).toEqual({ moves: [], fits: [], cautions: [] });
    expect(changeablePart(changesBetween(settled, { ...settled, depth: 'shallow' }))).toBeUndefined();
  });
});

describe('the shifts', () => {
  test('are frozen throughout', () => {
    expect(changeablePart(whatIf(settled))).toBeUndefined();
    expect(changeablePart(whatIf(answersWith({})))).toBeUndefined();
  });

  test('leave the answers of the caller as they were', () => {
    const answers = { ...settled, scarTypes: ['ice-pick'] as const, details: { spread: 'few' as const } };
    whatIf(answers);
    expect(Object.isFrozen(answers)).toBe(false);
    expect(Object.isFrozen(answers.details)).toBe(false);
    expect(answers).toEqual({ ...settled, details: { spread: 'few' } });
  });

  test('are the same every time', () => {
    expect(JSON.stringify(whatIf(settled))).toBe(JSON.stringify(whatIf({ ...settled })));
  });
});
