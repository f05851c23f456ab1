import { describe, expect, test } from 'vitest';
import { type Answers, assess, depths, type PlanId } from '#rules';
import { answersWith } from '../fixtures/answer-space.ts';
import { cautionLine, reasonLine, scars } from '../fixtures/one-treatment.ts';

const plansOf = (some: Partial<Answers>) => assess(answersWith(some)).plans;
const idsOf = (some: Partial<Answers>) => plansOf(some).map(({ id }) => id);

/** A plan in lines: why, steps (treatments, statements), cautions. */
function planOf(id: PlanId, some: Partial<Answers>) {
  const plan = plansOf(some).find((entry) => entry.id === id);
  if (!plan) return 'no plan';
  return {
    why: plan.reasons.map((reason) => reasonLine(id, reason)),
    steps: plan.steps.map((step) => `${step.id}: ${[...step.treatments, ...step.statements].join(' ')}`),
    cautions: plan.cautions.map(cautionLine),
  };
}

describe('lifting, then resurfacing', () => {
  test.each([
    ['deep ice pick scars', scars('ice-pick', 'deep'), true],
    ['ice pick scars of unsure depth', scars('ice-pick', 'unsure'), true],
    ['shallow ice pick scars', scars('ice-pick', 'shallow'), false],
    ['deep boxcar scars', scars('boxcar', 'deep'), false],
    ['deep rolling scars', scars('rolling', 'deep'), false],
    ['deep scars, ice pick among them', { scarTypes: ['boxcar', 'ice-pick'], depth: 'deep' } as const, true],
    ['deep scars of unsure type', { depth: 'deep' } as const, true],
  ])('is a plan for ice pick scars unless shallow: %s', (_scars, some, expected) => {
    expect(idsOf(some).includes('lift-then-resurface')).toBe(expected);
  });

  test('says why, lets the first treatment heal, and takes the cautions of all its parts together', () => {
    expect(planOf('lift-then-resurface', { ...scars('ice-pick', 'deep'), skinType: 'III' })).toEqual({
      why: ['+ for-ice-pick F137 (scarTypes, depth)'],
      steps: [
        'lift: tca-cross punch-excision F137',
        'heal: F144',
        'resurface: fractional-ablative-laser non-ablative-fractional-laser F138',
      ],
      cautions: [
        'firm pigment-change S028 S063',
        'soft multiple-sessions F034 F171 F063',
        'soft recovery-varies F035 F038 F062',
        'soft verify-approval F005 F186 F053 F064',
        'firm scar-remains F045',
        'soft pih-laser F123 F124 F125',
        'firm not-standalone F165 F166',
      ],
    });
  });

  test('warns of dark marks as firmly as its parts do, and not at all where they do not', () => {
    const cautionsFor = (skinType: Answers['skinType']) =>
      plansOf({ ...scars('ice-pick', 'deep'), skinType })[0]?.cautions.map(cautionLine);
    expect(cautionsFor('VI')).toContain('firm pih-laser F123 F124 F125');
    expect(cautionsFor('II')?.join()).not.toContain('pih-laser');
    expect(cautionsFor('II')?.join()).not.toContain('pigment-change');
  });
});

describe('needling with peels', () => {
  test.each([
    ['shallow boxcar scars', scars('boxcar', 'shallow'), true],
    ['shallow rolling scars', scars('rolling', 'shallow'), true],
    ['shallow ice pick scars', scars('ice-pick', 'shallow'), false],
    ['deep boxcar scars', scars('boxcar', 'deep'), false],
    ['boxcar scars of unsure depth', scars('boxcar', 'unsure'), false],
    ['deep boxcar scars, tone a concern', scars('boxcar', 'deep', { surfaceTone: 'yes' }), true],
    ['deep ice pick scars, tone a concern', scars('ice-pick', 'deep', { surfaceTone: 'yes' }), true],
    ['deep boxcar scars, tone no concern', scars('boxcar', 'deep', { surfaceTone: 'no' }), false],
    ['deep boxcar scars, tone unsure', scars('boxcar', 'deep', { surfaceTone: 'unsure' }), false],
  ])('is a plan for shallow boxcar or rolling scars, or for tone: %s', (_scars, some, expected) => {
    expect(idsOf(some).includes('needling-with-peels')).toBe(expected);
  });

  test('says why, alternates with time to heal, and warns as firmly as the firmer of its parts', () => {
    expect(planOf('needling-with-peels', { ...scars('boxcar', 'shallow'), skinType: 'IV' })).toEqual({
      why: ['+ for-shallow-scars F139 F140 (scarTypes, depth)'],
      steps: [
        'needle: microneedling F139',
        'heal: F144',
        'peel: medium-chemical-peel F139',
        'alternate: F139',
      ],
      cautions: [
        'firm pigment-change S048 S082',
        'soft multiple-sessions F171',
        'soft recovery-varies F035 F038 F062',
        'soft verify-approval F005 F069 F186',
      ],
    });
  });

  test('gives both reasons where both hold', () => {
    expect(planOf('needling-with-peels', scars('rolling', 'shallow', { surfaceTone: 'yes' }))).toMatchObject({
      why: [
        '+ for-shallow-scars F139 F140 (scarTypes, depth)',
        '+ for-surface-tone F140 (details.surfaceTone)',
      ],
    });
  });

  test('gives tone alone as the reason for deep scars, and says that needling alone does little for ice pick', () => {
    expect(
      planOf('needling-with-peels', { ...scars('ice-pick', 'deep', { surfaceTone: 'yes' }), skinType: 'I' }),
    ).toMatchObject({
      why: ['+ for-surface-tone F140 (details.surfaceTone)'],
      cautions: [
        'firm not-standalone F165 F166',
        'soft multiple-sessions F171',
        'soft recovery-varies F035 F038 F062',
        'soft verify-approval F005 F069 F186',
      ],
    });
  });
});

describe('subcision with fillers', () => {
  test.each(depths)(
    'is a plan for rolling scars at depth %s, with no ice pick treatment to finish',
    (depth) => {
      expect(planOf('subcision-with-fillers', { ...scars('rolling', depth), skinType: 'VI' })).toEqual({
        why: ['+ for-rolling F141 F142 (scarTypes)'],
        steps: [
          'subcision: subcision F141 F142',
          'fillers: dermal-fillers F141 F143',
          'doctor-sets-timing: F144',
        ],
        cautions: [
          'soft multiple-sessions F171 F085',
          'soft recovery-varies F035 F038 F062',
          'soft verify-approval F005 F186',
          'firm temporary F084 F085',
        ],
      });
    },
  );

  test.each(depths)('is a plan for ice pick scars at depth %s only after their own treatment', (depth) => {
    expect(planOf('subcision-with-fillers', scars('ice-pick', depth))).toEqual({
      why: ['+ after-ice-pick-treatment F143 (scarTypes)'],
      steps: [
        'finish-ice-pick-first: F143',
        'subcision: subcision F141 F142',
        'fillers: dermal-fillers F141 F143',
        'doctor-sets-timing: F144',
      ],
      cautions: [
        'soft multiple-sessions F171 F085',
        'soft recovery-varies F035 F038 F062',
        'soft verify-approval F005 F186',
        'firm temporary F084 F085',
        'firm limited-for-ice-pick F082',
      ],
    });
  });

  test.each(depths)('is no plan for boxcar scars at depth %s', (depth) => {
    expect(planOf('subcision-with-fillers', scars('boxcar', depth))).toBe('no plan');
  });

  test('gives both reasons for rolling scars beside ice pick ones, whose treatment is finished first', () => {
    expect(planOf('subcision-with-fillers', { scarTypes: ['rolling', 'ice-pick'] })).toMatchObject({
      why: ['+ for-rolling F141 F142 (scarTypes)', '+ after-ice-pick-treatment F143 (scarTypes)'],
      steps: ['finish-ice-pick-first: F143', expect.anything(), expect.anything(), expect.anything()],
    });
  });
});

describe('the plans together', () => {
  test.each([
    ['deep boxcar scars have none', scars('boxcar', 'deep'), []],
    ['deep rolling scars have one', scars('rolling', 'deep'), ['subcision-with-fillers']],
    [
      'shallow rolling scars have two',
      scars('rolling', 'shallow'),
      ['needling-with-peels', 'subcision-with-fillers'],
    ],
    ['ice pick scars have two', scars('ice-pick', 'deep'), ['lift-then-resurface', 'subcision-with-fillers']],
    [
      'ice pick scars with tone a concern have three',
      scars('ice-pick', 'deep', { surfaceTone: 'yes' }),
      ['lift-then-resurface', 'needling-with-peels', 'subcision-with-fillers'],
    ],
  ] as const)('stand in the order of the article: %s', (_case, some, expected) => {
    expect(idsOf(some)).toEqual(expected);
  });
});
