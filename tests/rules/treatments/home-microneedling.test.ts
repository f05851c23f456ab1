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

const id = 'home-microneedling';

describe('home microneedling', () => {
  test.each(everyScar)(
    'is advised against, with nothing said for it, for %s scars of depth %s',
    (type, depth) => {
      expect(verdict(id, scars(type, depth))).toEqual({
        standing: 'advised-against',
        reasons: [
          '- advised-against F172',
          '- does-not-reach F174 F175',
          '- infection F176',
          '- can-make-worse F177',
          '- belongs-in-a-clinic F173 F178',
        ],
      });
    },
  );

  test.each(downtimes)('is not offered, so no downtime fits it: %s', (downtime) => {
    expect(recovery(id, downtime)).toEqual({ fit: 'not-offered', statements: [] });
  });

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
  ])('always warns of infection and injury, and carries no caution of clinic care: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual(['firm infection-and-injury F174 F175 F176 F177']);
  });

  test('takes place at home; what it may help with is that it does not reach far enough', () => {
    expect(treatments[id].setting).toBe('home');
    expect(spoken(id)).toEqual({
      whatItIs: ['F174'],
      mayHelpWith: ['F175'],
      downsidesAndRisks: ['F172', 'F176', 'F177'],
      approval: ['F173', 'F178'],
    });
  });
});
