import { describe, expect, test } from 'vitest';
import { depths, treatments } from '#rules';
import {
  cautionLines,
  cautionOn,
  everyScar,
  quietest,
  type RecoveryCase,
  recovery,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'dermal-fillers';

describe('dermal fillers', () => {
  test.each(everyScar.filter(([type]) => type !== 'ice-pick'))(
    'are named for %s scars of depth %s',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'named',
        reasons: ['+ for-boxcar-and-rolling F081 (scarTypes)'],
      });
    },
  );

  test.each(depths)('are limited for ice pick scars of depth %s', (depth) => {
    expect(verdict(id, scars('ice-pick', depth))).toEqual({
      standing: 'limited',
      reasons: ['- little-for-ice-pick F082 (scarTypes)'],
    });
  });

  test.each<RecoveryCase>([
    ['are a question for the doctor for no visible healing', 'none', 'ask', ['S059']],
    ['are a question for the doctor for a few days', 'few-days', 'ask', ['S059']],
    ['fit a week', 'week', 'fits', ['S059']],
    ['fit longer', 'longer', 'fits', ['S059']],
    ['are a question for the doctor when downtime is unsure', 'unsure', 'ask', ['S059']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each([
    ['ice pick scars', { scarTypes: ['ice-pick'] }, 'firm limited-for-ice-pick F082'],
    ['ice pick among others', { scarTypes: ['boxcar', 'ice-pick'] }, 'firm limited-for-ice-pick F082'],
    ['scars of unsure type', { scarTypes: ['unsure'] }, 'firm limited-for-ice-pick F082'],
    ['boxcar scars', { scarTypes: ['boxcar'] }, 'none'],
    ['rolling scars', { scarTypes: ['rolling'] }, 'none'],
    ['boxcar and rolling scars', { scarTypes: ['boxcar', 'rolling'] }, 'none'],
  ] as const)(
    'say how little they do for ice pick scars only where those may be: %s',
    (_case, answers, expected) => {
      expect(cautionOn(id, 'limited-for-ice-pick', answers)).toBe(expected);
    },
  );

  test('always say that they do not last, and carry the cautions of clinic care', () => {
    expect(cautionLines(id, quietest)).toEqual([
      'firm temporary F084 F085',
      'soft multiple-sessions F085',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('carry no other caution when every answer is unsure', () => {
    expect(cautionLines(id, {})).toEqual([
      'firm temporary F084 F085',
      'firm limited-for-ice-pick F082',
      'soft multiple-sessions F085',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('are given at a clinic; each field says something', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F079'],
      howItIsDone: ['F080'],
      mayHelpWith: ['F081', 'F083'],
      downsidesAndRisks: ['F003', 'F082', 'F085'],
      healing: ['S059'],
      sessions: ['F085'],
      duration: ['F084', 'S059'],
      cost: ['F170', 'F134'],
      approval: ['S061', 'F005', 'F186'],
    });
  });
});
