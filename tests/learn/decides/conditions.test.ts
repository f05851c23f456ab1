import { describe, expect, test } from 'vitest';
import { type CaveatCondition, caveatRules, planRules, treatmentIds, treatments } from '#rules';
import { anyOfTexts, conditionText } from '../../../src/learn/decides/conditions.ts';

describe('a condition in words', () => {
  test.each<readonly [string, CaveatCondition]>([
    ['Always', {}],
    ['Ice pick scars, or the kind is not sure', { anyType: ['ice-pick'] }],
    ['Boxcar or rolling scars, or the kind is not sure', { anyType: ['boxcar', 'rolling'] }],
    ['No ice pick scars, and the kind is known', { noType: ['ice-pick'] }],
    ['The kind of scar is not sure', { typesKnown: false }],
    ['The kind of scar is known; and at least 2 kinds are named', { typesKnown: true, atLeastTypes: 2 }],
    ['Depth: deep or not sure', { depth: ['deep', 'unsure'] }],
    ['Skin type: IV, V, VI, or not sure', { skinType: ['IV', 'V', 'VI', 'unsure'] }],
    ['Visible healing you could accept: a few days', { downtime: ['few-days'] }],
    ['Dull skin or uneven colour: yes', { surfaceTone: ['yes'] }],
    ['Acne breakouts now: no or not sure', { activeAcne: ['no', 'unsure'] }],
    ['Ice pick scars, or the kind is not sure; and depth: deep', { anyType: ['ice-pick'], depth: ['deep'] }],
    ['A treatment is named but needs longer healing than is accepted', 'named-yet-conflicting'],
  ])('%s', (words, condition) => {
    expect(conditionText(condition)).toBe(words);
  });

  test('several, of which one is enough, follow each other with "or"', () => {
    expect(anyOfTexts([{ depth: ['unsure'] }, { skinType: ['I'] }])).toEqual([
      'Depth: not sure',
      'Or: skin type: I',
    ]);
    expect(anyOfTexts([{}])).toEqual(['Always']);
  });
});

test('only what has no condition reads "always"', () => {
  const all: readonly CaveatCondition[] = [
    ...caveatRules.flatMap(({ when }) => when),
    ...planRules.flatMap(({ reasons, steps }) => [...reasons, ...steps].flatMap(({ when }) => when ?? [])),
    ...treatmentIds.flatMap((id) => treatments[id].cautions.map(({ when }) => when)),
  ];
  expect(
    all.filter(
      (condition) => (conditionText(condition) === 'Always') !== (JSON.stringify(condition) === '{}'),
    ),
  ).toEqual([]);
});
