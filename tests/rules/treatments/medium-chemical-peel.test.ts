import { describe, expect, test } from 'vitest';
import { details, scarTypes, treatments } from '#rules';
import {
  cautionLines,
  cautionOn,
  quietest,
  type RecoveryCase,
  recovery,
  type SkinCase,
  type StandingCase,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'medium-chemical-peel';
const onlyShallow = ['- only-shallow F140 (depth)'];

describe('medium-depth chemical peel', () => {
  describe.each(scarTypes)('for shallow %s scars', (type) => {
    const withNeedling = ['+ with-needling F139 (depth)', '+ for-shallow F140 (depth)'];
    test.each<StandingCase>([
      ['is combined with needling', scars(type, 'shallow'), 'combined', withNeedling],
      [
        'has one more reason where tone is a concern',
        scars(type, 'shallow', { surfaceTone: 'yes' }),
        'combined',
        [...withNeedling, '+ for-surface-tone F140 (depth, details.surfaceTone)'],
      ],
      [
        'has no such reason where tone is no concern',
        scars(type, 'shallow', { surfaceTone: 'no' }),
        'combined',
        withNeedling,
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  describe.each(scarTypes)('for deep %s scars', (type) => {
    test.each(details.surfaceTone)('is not linked, whatever the tone: %s', (surfaceTone) => {
      expect(verdict(id, scars(type, 'deep', { surfaceTone }))).toEqual({
        standing: 'not-linked',
        reasons: onlyShallow,
      });
    });
  });

  describe.each(['boxcar', 'rolling'] as const)('for %s scars of unsure depth', (type) => {
    test.each<StandingCase>([
      ['is not linked', scars(type, 'unsure'), 'not-linked', onlyShallow],
      [
        'is combined where tone is a concern, on the condition that they are shallow',
        scars(type, 'unsure', { surfaceTone: 'yes' }),
        'combined',
        ['+ tone-if-shallow F140 (depth, details.surfaceTone) if-shallow'],
      ],
      [
        'is not linked where tone is no concern',
        scars(type, 'unsure', { surfaceTone: 'no' }),
        'not-linked',
        onlyShallow,
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  test.each(details.surfaceTone)(
    'is not linked with ice pick scars of unsure depth, whatever the tone: %s',
    (surfaceTone) => {
      expect(verdict(id, scars('ice-pick', 'unsure', { surfaceTone }))).toEqual({
        standing: 'not-linked',
        reasons: onlyShallow,
      });
    },
  );

  test.each<RecoveryCase>([
    ['conflicts with no visible healing', 'none', 'conflicts', ['S053']],
    ['conflicts with a few days', 'few-days', 'conflicts', ['S053']],
    ['may just fit a week', 'week', 'close', ['S053']],
    ['fits longer', 'longer', 'fits', ['S053']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['S053']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each<SkinCase>([
    ['I', 'none'],
    ['II', 'none'],
    ['III', 'none'],
    ['IV', 'firm pigment-change S082'],
    ['V', 'firm pigment-change S082'],
    ['VI', 'firm pigment-change S082'],
    ['unsure', 'firm pigment-change S082'],
  ])('warns of a change of pigment from skin type IV on, and when unsure: %s, %s', (skinType, expected) => {
    expect(cautionOn(id, 'pigment-change', { skinType })).toBe(expected);
  });

  test('always carries the cautions of clinic care, and no mark of an unverified source', () => {
    expect(cautionLines(id, quietest)).toEqual([
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('carries no other caution when every answer is unsure', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm pigment-change S082',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('takes place at a clinic; the sources say neither how it is done nor how long it lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F139'],
      mayHelpWith: ['F140'],
      downsidesAndRisks: ['F003', 'S082'],
      healing: ['S053'],
      sessions: ['F139'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F186'],
    });
  });
});
