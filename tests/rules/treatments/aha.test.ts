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

const id = 'aha';

describe('alpha hydroxy acids', () => {
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
  ])('always warns of sun, and of nothing else: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual(['soft sun-sensitivity F114']);
  });

  test('is used at home; the sources say nothing of healing, sessions, duration, cost and approval', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F104', 'F102'],
      howItIsDone: ['F105', 'F107'],
      mayHelpWith: ['F106', 'F103'],
      downsidesAndRisks: ['F114', 'F089'],
    });
  });
});
