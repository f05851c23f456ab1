import { describe, expect, test } from 'vitest';
import { depths, details, treatments } from '#rules';
import {
  cautionLines,
  cautionOn,
  everyScar,
  quietest,
  type RecoveryCase,
  recovery,
  type SkinCase,
  type StandingCase,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'deep-chemical-peel';

describe('deep chemical peel', () => {
  describe.each(depths)('for ice pick scars of depth %s', (depth) => {
    test.each(details.sunDamage)('is limited, whatever the sun damage: %s', (sunDamage) => {
      expect(verdict(id, scars('ice-pick', depth, { sunDamage }))).toEqual({
        standing: 'limited',
        reasons: ['- less-common F076 (scarTypes)'],
      });
    });
  });

  describe.each(everyScar.filter(([type]) => type !== 'ice-pick'))(
    'for %s scars of depth %s',
    (type, depth) => {
      const ifSunDamage = ['+ if-sun-damage F077 (details.sunDamage) if-sun-damage'];
      test.each<StandingCase>([
        [
          'is considered with extensive sun damage',
          scars(type, depth, { sunDamage: 'yes' }),
          'considered',
          ['+ with-sun-damage F077 (details.sunDamage)'],
        ],
        [
          'is limited without it',
          scars(type, depth, { sunDamage: 'no' }),
          'limited',
          ['- only-with-sun-damage F077 (details.sunDamage)'],
        ],
        [
          'is limited where it is unsure, with what would hold if there is',
          scars(type, depth, { sunDamage: 'unsure' }),
          'limited',
          ifSunDamage,
        ],
        ['is limited where nothing is said of it', scars(type, depth), 'limited', ifSunDamage],
      ])('%s', (_sentence, answers, standing, reasons) => {
        expect(verdict(id, answers)).toEqual({ standing, reasons });
      });
    },
  );

  test.each<RecoveryCase>([
    ['conflicts with no visible healing', 'none', 'conflicts', ['F076']],
    ['conflicts with a few days', 'few-days', 'conflicts', ['F076']],
    ['conflicts with a week', 'week', 'conflicts', ['F076', 'S057']],
    ['is a question for the doctor for longer', 'longer', 'ask', ['F076', 'S057']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['F076', 'S057']],
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

  test('always carries the mark of an unverified source beside the cautions of clinic care', () => {
    expect(cautionLines(id, quietest)).toEqual([
      'firm source-unverified F078',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('carries no other caution when every answer is unsure', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm source-unverified F078',
      'firm pigment-change S082',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('takes place at a clinic; the sources say neither how many sessions nor how long it lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F074'],
      howItIsDone: ['F075', 'S057'],
      mayHelpWith: ['F077'],
      downsidesAndRisks: ['F003', 'F076', 'S082'],
      healing: ['F076'],
      cost: ['F170', 'F134'],
      approval: ['F078', 'F005', 'F186'],
    });
  });
});
