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

const id = 'microneedling';
const forTone = '+ for-surface-tone F140 (depth, details.surfaceTone)';

describe('professional microneedling', () => {
  describe.each(['deep', 'unsure'] as const)('for ice pick scars of depth %s', (depth) => {
    test.each(['yes', 'no', 'unsure'] as const)(
      'is combined with another treatment and never named, whatever the tone: %s',
      (surfaceTone) => {
        expect(verdict(id, scars('ice-pick', depth, { surfaceTone }))).toEqual({
          standing: 'combined',
          reasons: ['+ accompanies-others F166 (scarTypes, depth)', '- little-alone F165 (scarTypes, depth)'],
        });
      },
    );
  });

  describe('for ice pick scars said to be shallow', () => {
    const both = ['+ for-sunken-scars F065 (scarTypes)', '+ for-shallow F164 (depth)'];
    test.each<StandingCase>([
      ['is combined', scars('ice-pick', 'shallow'), 'combined', both],
      [
        'has one more reason where tone is a concern',
        scars('ice-pick', 'shallow', { surfaceTone: 'yes' }),
        'combined',
        [...both, forTone],
      ],
      [
        'has no such reason where tone is no concern',
        scars('ice-pick', 'shallow', { surfaceTone: 'no' }),
        'combined',
        both,
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  describe.each(['boxcar', 'rolling'] as const)('for %s scars', (type) => {
    const shallow = ['+ for-shallow F164 (depth)', '+ for-sunken-scars F065 (scarTypes)'];
    test.each<StandingCase>([
      ['is named for shallow ones', scars(type, 'shallow'), 'named', shallow],
      [
        'has one more reason for shallow ones where tone is a concern',
        scars(type, 'shallow', { surfaceTone: 'yes' }),
        'named',
        [...shallow, forTone],
      ],
      [
        'has no such reason where tone is no concern',
        scars(type, 'shallow', { surfaceTone: 'no' }),
        'named',
        shallow,
      ],
      [
        'is considered and not named for deep ones, and tone adds no reason',
        scars(type, 'deep', { surfaceTone: 'yes' }),
        'considered',
        ['+ for-sunken-scars F065 (scarTypes)'],
      ],
      [
        'is considered for ones of unsure depth, with what would hold if they are shallow',
        scars(type, 'unsure', { surfaceTone: 'yes' }),
        'considered',
        ['+ for-sunken-scars F065 (scarTypes)', '+ if-shallow F164 (depth) if-shallow'],
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  test.each<RecoveryCase>([
    ['is a question for the doctor for no visible healing', 'none', 'ask', []],
    ['fits a few days', 'few-days', 'fits', ['S050']],
    ['fits a week', 'week', 'fits', ['S050']],
    ['fits longer', 'longer', 'fits', ['S050']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['S050']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each<SkinCase>([
    ['I', 'none'],
    ['II', 'none'],
    ['III', 'none'],
    ['IV', 'soft pigment-change S048'],
    ['V', 'soft pigment-change S048'],
    ['VI', 'soft pigment-change S048'],
    ['unsure', 'soft pigment-change S048'],
  ])(
    'warns softly of rare dark marks from skin type IV on, and when unsure: %s, %s',
    (skinType, expected) => {
      expect(cautionOn(id, 'pigment-change', { skinType })).toBe(expected);
    },
  );

  test.each([
    ['deep ice pick scars', scars('ice-pick', 'deep'), 'firm not-standalone F165 F166'],
    ['ice pick scars of unsure depth', scars('ice-pick', 'unsure'), 'firm not-standalone F165 F166'],
    ['shallow ice pick scars', scars('ice-pick', 'shallow'), 'none'],
    ['deep boxcar scars', scars('boxcar', 'deep'), 'none'],
    ['deep rolling scars', scars('rolling', 'deep'), 'none'],
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
      'soft verify-approval F005 F069 F186',
    ]);
  });

  test('carries no other caution when every answer is unsure, none of laser among them', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm not-standalone F165 F166',
      'soft pigment-change S048',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F069 F186',
    ]);
  });

  test('takes place at a clinic; the sources do not say how long it lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F068'],
      howItIsDone: ['F070', 'F072'],
      mayHelpWith: ['F065', 'F164', 'F140'],
      downsidesAndRisks: ['F003', 'F165', 'F066', 'S048'],
      healing: ['S050'],
      sessions: ['S048', 'F139'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F069', 'F186'],
    });
  });
});
