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

const id = 'retinol';

describe('retinol', () => {
  test.each(everyScar)('is supportive, never more, and does not lift %s scars of depth %s', (type, depth) => {
    expect(verdict(id, scars(type, depth))).toEqual({
      standing: 'supportive',
      reasons: ['+ supports-skin F180', '- does-not-lift F089'],
    });
  });

  test.each(downtimes)(
    'asks for no recovery, so it fits downtime %s: neither source speaks of any',
    (downtime) => {
      expect(recovery(id, downtime)).toEqual({ fit: 'fits', statements: [] });
    },
  );

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
    ['skin type VI', { skinType: 'VI' } as const],
  ])(
    'always carries the mark of an unverified source, and warns of sun and in pregnancy, not of irritation: %s',
    (_case, answers) => {
      expect(cautionLines(id, answers)).toEqual([
        'firm source-unverified F101',
        'soft sun-sensitivity F114',
        'firm pregnancy S089 S090',
      ]);
    },
  );

  test('is used at home; the sources say neither how long it lasts nor what it costs', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F098', 'F090'],
      howItIsDone: ['F097'],
      mayHelpWith: ['F091', 'F092'],
      downsidesAndRisks: ['F114', 'F089', 'S089'],
      healing: ['F098'],
      sessions: ['F092'],
      approval: ['F101'],
    });
  });
});
