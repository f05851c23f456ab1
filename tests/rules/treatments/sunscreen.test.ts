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

const id = 'sunscreen';

describe('sunscreen', () => {
  test.each(everyScar)('is always supportive, never more, for %s scars of depth %s', (type, depth) => {
    expect(verdict(id, scars(type, depth))).toEqual({
      standing: 'supportive',
      reasons: ['+ part-of-any-routine F110', '+ every-day F115'],
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
  ])('carries no caution: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual([]);
  });

  test('is used at home; the sources say nothing of risks, healing, duration, cost and approval', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F110'],
      howItIsDone: ['F115'],
      mayHelpWith: ['F116', 'F111', 'F112', 'F113'],
      sessions: ['F115'],
    });
  });
});
