import { describe, expect, test } from 'vitest';
import { depths, downtimes, treatments } from '#rules';
import {
  cautionLines,
  everyScar,
  quietest,
  recovery,
  scars,
  spoken,
  verdict,
} from '../../fixtures/one-treatment.ts';

const id = 'no-procedure';

describe('leaving the scars alone for now', () => {
  test.each(depths)('is considered for ice pick scars, whose depth then stays: depth %s', (depth) => {
    expect(verdict(id, scars('ice-pick', depth))).toEqual({
      standing: 'considered',
      reasons: ['+ every-procedure-has-risk F003', '- depth-stays F086 (scarTypes)'],
    });
  });

  test.each(everyScar.filter(([type]) => type !== 'ice-pick'))(
    'is considered for %s scars of depth %s, of which the article says no such thing',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'considered',
        reasons: ['+ every-procedure-has-risk F003'],
      });
    },
  );

  test.each(downtimes)('asks for no recovery, so it fits downtime %s', (downtime) => {
    expect(recovery(id, downtime)).toEqual({ fit: 'fits', statements: [] });
  });

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
  ])('carries no caution: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual([]);
  });

  test('takes place nowhere; the article describes no natural course, so all but one field is silent', () => {
    expect(treatments[id].setting).toBe('none');
    expect(spoken(id)).toEqual({ downsidesAndRisks: ['F086'] });
  });
});
