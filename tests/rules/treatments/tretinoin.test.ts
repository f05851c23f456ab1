import { describe, expect, test } from 'vitest';
import { downtimes, treatments } from '#rules';
import {
  cautionLines,
  everyScar,
  quietest,
  recovery,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'tretinoin';

describe('tretinoin', () => {
  test.each(everyScar)('is supportive, never more, and does not lift %s scars of depth %s', (type, depth) => {
    expect(verdict(id, scars(type, depth))).toEqual({
      standing: 'supportive',
      reasons: ['+ supports-skin F180', '- does-not-lift F089'],
    });
  });

  test.each(downtimes)(
    'asks for no recovery, so it fits downtime %s: its irritation is said beside it',
    (downtime) => {
      expect(recovery(id, downtime)).toEqual({ fit: 'fits', statements: ['F096'] });
    },
  );

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
    ['skin type VI', { skinType: 'VI' } as const],
  ])(
    'always warns of sun, of irritation and in pregnancy, and carries no mark of an unverified source: %s',
    (_case, answers) => {
      expect(cautionLines(id, answers)).toEqual([
        'soft sun-sensitivity F114',
        'soft irritation F096',
        'firm pregnancy S089 S090',
      ]);
    },
  );

  test('is used at home; the sources say neither how long it lasts nor what it costs', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F093', 'F090'],
      howItIsDone: ['F094', 'F096'],
      mayHelpWith: ['F095', 'F091'],
      downsidesAndRisks: ['F096', 'F114', 'F089', 'S089', 'S090'],
      healing: ['F096'],
      sessions: ['F092'],
      approval: ['F093'],
    });
  });
});
