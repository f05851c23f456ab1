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

const id = 'adapalene';

describe('adapalene', () => {
  test.each(everyScar)(
    'is supportive, never more, by helping prevention, for %s scars of depth %s',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'supportive',
        reasons: ['+ helps-prevention F100'],
      });
    },
  );

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

  test('is used at home; the sources say nothing of use, healing, sessions, duration and cost', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F090', 'F097'],
      mayHelpWith: ['F100', 'F091'],
      downsidesAndRisks: ['F114', 'F089', 'S089'],
      approval: ['F099', 'F101'],
    });
  });
});
