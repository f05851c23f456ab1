import { describe, expect, test } from 'vitest';

/** What the contract promises to other programs. Loaded inside each test: rules that do not load fail one. */
const door = () => import('#rules');

describe('the door of the rules', () => {
  test('opens, with every name of the contract', async () => {
    expect(Object.keys(await door())).toEqual(
      expect.arrayContaining([
        'answersSchema',
        'assess',
        'rulesVersion',
        'statements',
        'treatments',
        'treatmentIds',
        'whatIf',
      ]),
    );
  });

  test.each([
    [
      'standings',
      ['named', 'considered', 'combined', 'supportive', 'limited', 'not-linked', 'advised-against'],
    ],
    ['fits', ['fits', 'close', 'conflicts', 'ask', 'not-offered']],
    [
      'cautionIds',
      [
        'pih-laser',
        'pigment-change',
        'not-standalone',
        'temporary',
        'limited-for-ice-pick',
        'source-unverified',
        'scar-remains',
        'verify-approval',
        'multiple-sessions',
        'recovery-varies',
        'sun-sensitivity',
        'irritation',
        'pregnancy',
        'infection-and-injury',
      ],
    ],
    ['planIds', ['lift-then-resurface', 'needling-with-peels', 'subcision-with-fillers']],
    ['reasonConditions', ['if-narrow-boxcar', 'if-shallow', 'if-sun-damage']],
  ] as const)('names the %s of the decision table, and no others', async (name, ids) => {
    expect((await door())[name]).toEqual(ids);
  });

  test('names the caveats of the decision table, consulting a doctor first', async () => {
    const { caveatIds } = await door();
    expect(caveatIds[0]).toBe('consult-doctor');
    expect(new Set(caveatIds)).toEqual(
      new Set([
        'consult-doctor',
        'realistic-expectations',
        'sunscreen-daily',
        'home-needling-warning',
        'do-not-pick',
        'scar-type-check',
        'mixed-scars',
        'depth-check',
        'skin-type-check',
        'ask-about-recovery',
        'downtime-conflict',
        'thin-coverage',
        'tell-your-doctor',
      ]),
    );
  });

  test('names each step of the plans once, and no step that no plan takes', async () => {
    const { assess, planStepIds } = await door();
    const { plans } = assess({
      scarTypes: ['ice-pick', 'rolling'],
      depth: 'deep',
      skinType: 'I',
      downtime: 'week',
      details: { surfaceTone: 'yes' },
    });
    const taken = plans.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(planStepIds)).toEqual(new Set(taken));
    expect(new Set(planStepIds).size).toBe(planStepIds.length);
  });
});
