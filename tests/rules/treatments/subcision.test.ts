import { describe, expect, test } from 'vitest';
import { depths, downtimes, treatments } from '#rules';
import { cautionLines, quietest, recovery, scars, spoken, verdict } from '../../fixtures/one-treatment.ts';

const id = 'subcision';

describe('subcision', () => {
  test.each(depths)('is named for rolling scars of depth %s', (depth) => {
    expect(verdict(id, scars('rolling', depth))).toEqual({
      standing: 'named',
      reasons: ['+ for-rolling F142 (scarTypes)'],
    });
  });

  test.each(depths)('is combined for ice pick scars of depth %s, after their main treatment', (depth) => {
    expect(verdict(id, scars('ice-pick', depth))).toEqual({
      standing: 'combined',
      reasons: ['+ after-ice-pick-treatment F143 (scarTypes)'],
    });
  });

  test.each(depths)('is not linked with boxcar scars of depth %s', (depth) => {
    expect(verdict(id, scars('boxcar', depth))).toEqual({
      standing: 'not-linked',
      reasons: ['- not-for-boxcar F142 (scarTypes)'],
    });
  });

  test.each(downtimes)(
    'is a question for the doctor at downtime %s: neither source says enough',
    (downtime) => {
      expect(recovery(id, downtime)).toEqual({ fit: 'ask', statements: [] });
    },
  );

  test.each([
    ['the quietest answers', quietest],
    ['every answer unsure', {}],
  ])('carries the cautions of clinic care and no other: %s', (_case, answers) => {
    expect(cautionLines(id, answers)).toEqual([
      'soft multiple-sessions F171',
      'soft recovery-varies F035 F038 F062',
      'soft verify-approval F005 F186',
    ]);
  });

  test('takes place at a clinic; the sources say nothing of how it is done, heals, is repeated or lasts', () => {
    expect(treatments[id].setting).toBe('clinic');
    expect(spoken(id)).toEqual({
      whatItIs: ['F141'],
      mayHelpWith: ['F142', 'F143', 'S063'],
      downsidesAndRisks: ['F003'],
      cost: ['F170', 'F134'],
      approval: ['F005', 'F186'],
    });
  });
});
