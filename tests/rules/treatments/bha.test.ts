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

const id = 'bha';

describe('beta hydroxy acids', () => {
  test.each(everyScar)(
    'is supportive, never more, by helping prevention, for %s scars of depth %s',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'supportive',
        reasons: ['+ helps-prevention F108'],
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
  ])('carries no caution: the line on sun names retinoids and AHAs only: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual([]);
  });

  test('is used at home; the sources say nothing of use, healing, sessions, duration and cost', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F108', 'F102'],
      mayHelpWith: ['F109', 'F103'],
      downsidesAndRisks: ['F089'],
      approval: ['F159'],
    });
  });
});
