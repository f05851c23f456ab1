import { describe, expect, test } from 'vitest';
import { treatments } from '#rules';
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

const id = 'ablative-laser';

describe('fully ablative laser', () => {
  describe.each(['deep', 'unsure'] as const)('for ice pick scars of depth %s', (depth) => {
    test('is combined with the first treatment and never named: alone it often does less', () => {
      expect(verdict(id, scars('ice-pick', depth))).toEqual({
        standing: 'combined',
        reasons: [
          '+ blends-after-others F166 (scarTypes, depth)',
          '+ after-the-first-treatment F137 (scarTypes, depth)',
          '- little-alone F165 (scarTypes, depth)',
        ],
      });
    });
  });

  test('is combined for ice pick scars said to be shallow, and not held to do little alone', () => {
    expect(verdict(id, scars('ice-pick', 'shallow'))).toEqual({
      standing: 'combined',
      reasons: ['+ alongside-others F055 (scarTypes)', '+ for-shallow F164 (depth)'],
    });
  });

  describe.each(['boxcar', 'rolling'] as const)('for %s scars', (type) => {
    test.each<StandingCase>([
      ['is named for shallow ones', scars(type, 'shallow'), 'named', ['+ for-shallow F164 (depth)']],
      [
        'is considered and not named for deep ones',
        scars(type, 'deep'),
        'considered',
        ['+ for-texture F054 (scarTypes)'],
      ],
      [
        'is considered for ones of unsure depth, with what would hold if they are shallow',
        scars(type, 'unsure'),
        'considered',
        ['+ for-texture F054 (scarTypes)', '+ if-shallow F164 (depth) if-shallow'],
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  test.each<RecoveryCase>([
    ['conflicts with no visible healing', 'none', 'conflicts', ['F059', 'S039']],
    ['conflicts with a few days', 'few-days', 'conflicts', ['S039']],
    ['conflicts with a week', 'week', 'conflicts', ['S039']],
    ['fits longer, though redness can last months', 'longer', 'fits', ['S039']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['F059', 'S039']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each<SkinCase>([
    ['I', 'none'],
    ['II', 'none'],
    ['III', 'soft pih-laser F123 F124 F125'],
    ['IV', 'firm pih-laser F123 F124 F125'],
    ['V', 'firm pih-laser F123 F124 F125'],
    ['VI', 'firm pih-laser F123 F124 F125'],
    ['unsure', 'firm pih-laser F123 F124 F125'],
  ])(
    'warns of dark marks softly at skin type III, firmly from IV on and when unsure: %s, %s',
    (skinType, expected) => {
      expect(cautionOn(id, 'pih-laser', { skinType })).toBe(expected);
    },
  );

  test.each([
    ['deep ice pick scars', scars('ice-pick', 'deep'), 'firm not-standalone F165 F166'],
    ['ice pick scars of unsure depth', scars('ice-pick', 'unsure'), 'firm not-standalone F165 F166'],
    ['shallow ice pick scars', scars('ice-pick', 'shallow'), 'none'],
    ['deep boxcar scars', scars('boxcar', 'deep'), 'none'],
    ['deep rolling scars', scars('rolling', 'deep'), 'none'],
    [
      'deep scars, ice pick among them',
      { ...scars('ice-pick', 'deep'), scarTypes: ['rolling', 'ice-pick'] as const },
      'firm not-standalone F165 F166',
    ],
    [
      'deep scars of unsure type',
      { ...scars('ice-pick', 'deep'), scarTypes: ['unsure'] as const },
      'firm not-standalone F165 F166',
    ],
  ])(
    'is called no treatment on its own where ice pick scars are not shallow: %s',
    (_case, answers, expected) => {
      expect(cautionOn(id, 'not-standalone', answers)).toBe(expected);
    },
  );

  test('always carries the cautions of clinic care, with the approval of the device', () => {
    expect(cautionLines(id, quietest)).toEqual([
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F053 F186',
    ]);
  });

  test('carries no other caution when every answer is unsure', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm pih-laser F123 F124 F125',
      'firm not-standalone F165 F166',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F053 F186',
    ]);
  });

  test('takes place at a clinic; the sources say neither how many sessions nor how long it lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F054'],
      howItIsDone: ['F056'],
      mayHelpWith: ['F057', 'F164', 'F055'],
      downsidesAndRisks: ['F003', 'F165', 'F124', 'S096'],
      healing: ['S039', 'F059'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F053', 'F186'],
    });
  });
});
