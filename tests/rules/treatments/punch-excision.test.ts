import { describe, expect, test } from 'vitest';
import { treatments } from '#rules';
import {
  cautionLines,
  everyScar,
  quietest,
  type RecoveryCase,
  recovery,
  type StandingCase,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'punch-excision';
const leading = [
  '+ for-very-deep-or-stubborn F039 (scarTypes, depth)',
  '+ for-deep-and-narrow F160 (scarTypes, depth)',
];

describe('punch excision', () => {
  describe.each(['deep', 'unsure'] as const)('for ice pick scars of depth %s', (depth) => {
    test.each<StandingCase>([
      ['is named', scars('ice-pick', depth), 'named', leading],
      [
        'is named when it is unsure how many there are',
        scars('ice-pick', depth, { spread: 'unsure' }),
        'named',
        leading,
      ],
      [
        'is named for a few, which speaks for it',
        scars('ice-pick', depth, { spread: 'few' }),
        'named',
        [...leading, '+ for-few F039 (details.spread)'],
      ],
      [
        'is only considered for many, which speaks against it',
        scars('ice-pick', depth, { spread: 'many' }),
        'considered',
        ['+ for-deep-and-narrow F160 (scarTypes, depth)', '- not-for-many F039 (details.spread)'],
      ],
    ])('%s', (_sentence, answers, standing, reasons) => {
      expect(verdict(id, answers)).toEqual({ standing, reasons });
    });
  });

  test.each(['few', 'many', 'unsure'] as const)('is limited for shallow ice pick scars: %s', (spread) => {
    expect(verdict(id, scars('ice-pick', 'shallow', { spread }))).toEqual({
      standing: 'limited',
      reasons: ['- only-deep F039 (scarTypes, depth)'],
    });
  });

  test.each(everyScar.filter(([type]) => type !== 'ice-pick'))(
    'is not linked with %s scars of depth %s',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'not-linked',
        reasons: ['- only-ice-pick F039 (scarTypes)'],
      });
    },
  );

  test.each<RecoveryCase>([
    ['conflicts with no visible healing', 'none', 'conflicts', ['F044', 'F049']],
    ['conflicts with a few days', 'few-days', 'conflicts', ['S034', 'S035']],
    ['may just fit a week', 'week', 'close', ['S034', 'S035']],
    ['fits longer', 'longer', 'fits', ['S034', 'S035']],
    ['is a question for the doctor when downtime is unsure', 'unsure', 'ask', ['F044', 'S034', 'S035']],
  ])('%s', (_sentence, downtime, fit, statements) => {
    expect(recovery(id, downtime)).toEqual({ fit, statements });
  });

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
  ])('always says that a scar remains, and no other caution of its own: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual([
      'firm scar-remains F045',
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('takes place at a clinic; the sources do not say how many sessions it takes', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F040', 'F041'],
      howItIsDone: ['F042', 'F043', 'F044'],
      mayHelpWith: ['F039', 'F160', 'F046'],
      downsidesAndRisks: ['F003', 'F045', 'S034'],
      healing: ['F044', 'S034', 'S035'],
      duration: ['F045'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F186'],
    });
  });
});
