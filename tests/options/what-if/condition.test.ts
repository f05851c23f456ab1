import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, whatIf } from '#rules';
import { words } from '#words/after-questions';
import { condition } from '../../../src/options/what-if/condition.ts';
import { movedBy } from '../../../src/options/what-if/moved-by.ts';
import { otherAnswers } from '../../../src/options/what-if/other-answers.ts';
import { allDetails, answersWith, coreAnswers } from '../../fixtures/answer-space.ts';
import { anyAnswers } from '../../fixtures/arbitrary-answers.ts';

/** All 840 sets of the four answers, each with details of its own. */
const manyAnswers: readonly Answers[] = coreAnswers.map((core, at) => ({
  ...core,
  details: allDetails[(at * 7) % allDetails.length] ?? {},
}));

const { steadiness, page, trace } = words.whatIf;
const banned =
  /\b(best|recommended|suitable|right for you|safe|proven|guarantee|cure|permanent|painless|dramatic|flawless)\b/i;

describe('another answer, said as a condition', () => {
  test.each<readonly [string, Partial<Answers>, Partial<Answers>]>([
    [
      'your doctor finds rolling scars, not ice pick',
      { scarTypes: ['ice-pick'] },
      { scarTypes: ['rolling'] },
    ],
    [
      'your doctor finds rolling scars, not ice pick or boxcar',
      { scarTypes: ['ice-pick', 'boxcar'] },
      { scarTypes: ['rolling'] },
    ],
    [
      'your doctor finds ice pick and rolling scars, not boxcar',
      { scarTypes: ['boxcar', 'ice-pick'] },
      { scarTypes: ['ice-pick', 'rolling'] },
    ],
    [
      'your doctor finds boxcar and rolling scars too',
      { scarTypes: ['ice-pick'] },
      { scarTypes: ['ice-pick', 'boxcar', 'rolling'] },
    ],
    [
      'your doctor finds no ice pick or boxcar scars',
      { scarTypes: ['ice-pick', 'boxcar', 'rolling'] },
      { scarTypes: ['rolling'] },
    ],
    ['your doctor finds boxcar scars', { scarTypes: ['unsure'] }, { scarTypes: ['boxcar'] }],
    [
      'your doctor cannot tell which kind of scars you have',
      { scarTypes: ['boxcar'] },
      { scarTypes: ['unsure'] },
    ],
  ])('scar types: %s', (said, before, after) => {
    expect(condition('scarTypes', answersWith(before), answersWith(after))).toBe(said);
  });

  test.each<readonly [string, Parameters<typeof condition>[0], Partial<Answers>, Partial<Answers>]>([
    ['your doctor finds the scars are shallow, not deep', 'depth', { depth: 'deep' }, { depth: 'shallow' }],
    ['your doctor finds the scars are deep', 'depth', { depth: 'unsure' }, { depth: 'deep' }],
    ['your doctor cannot tell how deep the scars are', 'depth', { depth: 'deep' }, { depth: 'unsure' }],
    ['your doctor finds your skin is type IV', 'skinType', {}, { skinType: 'IV' }],
    ['you could accept about a week of visible healing', 'downtime', {}, { downtime: 'week' }],
    ['your doctor finds many ice pick scars', 'details.spread', {}, { details: { spread: 'many' } }],
    ['your doctor cannot tell how wide the boxcar scars are', 'details.boxcarWidth', {}, {}],
  ])('%s', (said, question, before, after) => {
    expect(condition(question, answersWith(before), answersWith(after))).toBe(said);
  });

  test('is plain, whole and short, whatever the answers', () => {
    const seen = new Set<string>();
    for (const answers of manyAnswers) {
      for (const { question, answers: after } of otherAnswers(answers)) {
        seen.add(steadiness.sentence(condition(question, answers, after), 'a group'));
      }
    }
    const wrong = [...seen].filter(
      (said) =>
        banned.test(said) ||
        /undefined|null|NaN|\[object|-pick\b| {2}|"/.test(said) ||
        said.replace('“a group”', '“group”').split(' ').length > 20,
    );
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  });

  test('differs for each other answer to the same question', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const others = otherAnswers(answers);
        const said = others.map(({ question, answers: after }) => condition(question, answers, after));
        expect(new Set(said).size).toBe(others.length);
      }),
      { numRuns: 200 },
    );
  });
});

test('the other words of what-if hold to the words allowed', () => {
  const said = [
    ...Object.values(page),
    ...Object.values(trace),
    ...Object.values(steadiness),
    ...Object.values(words.whatIf.changes),
  ].flatMap((text) => (typeof text === 'string' ? [text] : []));
  expect(said.filter((text) => banned.test(text))).toEqual([]);
  const sentences = said.flatMap((text) => text.split(/[.?!:] /));
  expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(20);
});

test('the other answers are those of the rules, each with the answers it leads to', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const others = otherAnswers(answers);
      expect(others.map(({ answers: _after, ...shift }) => shift)).toEqual(whatIf(answers));
      for (const { question, to, answers: after } of others) {
        const [name = '', detail] = question.split('.');
        const read = new Map(Object.entries(detail ? { ...after.details } : after));
        expect(read.get(detail ?? name)).toEqual(to);
      }
    }),
    { numRuns: 100 },
  );
});

test('the rules are asked once for the same answers', () => {
  const answers = answersWith({ depth: 'deep' });
  expect(otherAnswers(answers)).toBe(otherAnswers(answers));
});

test('every move has a rule that explains it, among those that count now or counted before', () => {
  let moves = 0;
  const unexplained: unknown[] = [];
  for (const before of manyAnswers.filter((_, at) => at % 4 === 0)) {
    for (const other of otherAnswers(before)) {
      for (const { treatment } of other.moves) {
        moves += 1;
        const { now, gone } = movedBy(treatment, before, other.answers, [other.question]);
        if (now.reasons.length + gone.reasons.length === 0)
          unexplained.push([before, other.question, treatment]);
      }
    }
  }
  expect(unexplained.slice(0, 3)).toEqual([]);
  expect(moves).toBeGreaterThan(5000);
});
