import { describe, expect, test } from 'vitest';
import { depths, treatments } from '#rules';
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

const id = 'tca-cross';

describe('TCA CROSS', () => {
  test.each<StandingCase>([
    [
      'is named for deep ice pick scars',
      scars('ice-pick', 'deep'),
      'named',
      ['+ for-ice-pick F026 (scarTypes)', '+ for-deep-and-narrow F160 (scarTypes, depth)'],
    ],
    [
      'is named for ice pick scars of unsure depth, as for deep ones',
      scars('ice-pick', 'unsure'),
      'named',
      ['+ for-ice-pick F026 (scarTypes)', '+ for-deep-and-narrow F160 (scarTypes, depth)'],
    ],
    [
      'is named for ice pick scars said to be shallow, but not for depth',
      scars('ice-pick', 'shallow'),
      'named',
      ['+ for-ice-pick F026 (scarTypes)'],
    ],
    [
      'is not linked with deep rolling scars',
      scars('rolling', 'deep'),
      'not-linked',
      ['- not-for-rolling F026 (scarTypes)'],
    ],
    [
      'is not linked with rolling scars of unsure depth',
      scars('rolling', 'unsure'),
      'not-linked',
      ['- not-for-rolling F026 (scarTypes)'],
    ],
    [
      'is not linked with shallow rolling scars',
      scars('rolling', 'shallow'),
      'not-linked',
      ['- not-for-rolling F026 (scarTypes)'],
    ],
  ])('%s', (_sentence, answers, standing, reasons) => {
    expect(verdict(id, answers)).toEqual({ standing, reasons });
  });

  describe.each(depths)('for boxcar scars of depth %s', (depth) => {
    const onlyNarrow = ['+ only-narrow-boxcar F026 (scarTypes, details.boxcarWidth) if-narrow-boxcar'];
    test.each<StandingCase>([
      [
        'is considered for narrow ones',
        scars('boxcar', depth, { boxcarWidth: 'narrow' }),
        'considered',
        ['+ for-narrow-boxcar F026 (scarTypes, details.boxcarWidth)'],
      ],
      [
        'is considered for ones of unsure width, on the condition that they are narrow',
        scars('boxcar', depth, { boxcarWidth: 'unsure' }),
        'considered',
        onlyNarrow,
      ],
      [
        'reads a width not given as unsure',
        scars('boxcar', depth, { sunDamage: 'no' }),
        'considered',
        onlyNarrow,
      ],
      ['reads details not given as unsure', scars('boxcar', depth), 'considered', onlyNarrow],
      [
        'is not linked with wide ones',
        scars('boxcar', depth, { boxcarWidth: 'wide' }),
        'not-linked',
        ['- not-for-wide-boxcar F026 (scarTypes, details.boxcarWidth)'],
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  test.each<RecoveryCase>([
    ['conflicts with no visible healing', 'none', 'conflicts', ['F037']],
    ['may just fit a few days', 'few-days', 'close', ['F037']],
    ['fits a week, though redness varies', 'week', 'fits', ['F037', 'F038']],
    ['fits longer, though redness varies', 'longer', 'fits', ['F037', 'F038']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['F037', 'F038']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each<SkinCase>([
    ['I', 'none'],
    ['II', 'none'],
    ['III', 'firm pigment-change S028 S063'],
    ['IV', 'firm pigment-change S028 S063'],
    ['V', 'firm pigment-change S028 S063'],
    ['VI', 'firm pigment-change S028 S063'],
    ['unsure', 'firm pigment-change S028 S063'],
  ])('warns of a change of pigment from skin type III on, and when unsure: %s, %s', (skinType, expected) => {
    expect(cautionOn(id, 'pigment-change', { skinType })).toBe(expected);
  });

  test('always carries the cautions of clinic care, with its own statement on sessions', () => {
    expect(cautionLines(id, quietest)).toEqual([
      'soft multiple-sessions F034',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('carries no other caution when every answer is unsure', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm pigment-change S028 S063',
      'soft multiple-sessions F034',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('takes place at a clinic; the sources do not say how long it lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F027', 'F031'],
      howItIsDone: ['F028', 'F029', 'F030'],
      mayHelpWith: ['F026', 'F160', 'F032'],
      downsidesAndRisks: ['F003', 'F036', 'S028', 'S063'],
      healing: ['F033', 'F037', 'F038'],
      sessions: ['F034', 'F035'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F186'],
    });
  });
});
