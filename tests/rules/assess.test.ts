import { describe, expect, test } from 'vitest';
import {
  type Answers,
  assess,
  depths,
  rulesDate,
  rulesVersion,
  type ScarType,
  type Standing,
  scarTypes,
  type TreatmentId,
  treatmentIds,
} from '#rules';
import { answersWith } from '../fixtures/answer-space.ts';
import { cautionOn, optionOf, scars, verdict } from '../fixtures/one-treatment.ts';

describe('an assessment', () => {
  test('holds the version of the rules, the answers, caveats, options and plans, and nothing else', () => {
    const answers = answersWith({ depth: 'deep' });
    const assessment = assess(answers);
    expect(Object.keys(assessment)).toEqual(['rulesVersion', 'answers', 'caveats', 'options', 'plans']);
    expect(assessment.answers).toEqual(answers);
    expect(assessment.rulesVersion).toBe(rulesVersion);
  });

  test('carries a semantic version; the rules carry a plain date', () => {
    expect(rulesVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rulesDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('lists every treatment once, in the order in which the article introduces them', () => {
    const articleOrder = [
      'tca-cross',
      'punch-excision',
      'punch-grafting',
      'ablative-laser',
      'fractional-ablative-laser',
      'non-ablative-fractional-laser',
      'microneedling',
      'deep-chemical-peel',
      'medium-chemical-peel',
      'dermal-fillers',
      'subcision',
      'tretinoin',
      'retinol',
      'adapalene',
      'aha',
      'bha',
      'sunscreen',
      'home-microneedling',
      'no-procedure',
    ];
    expect(treatmentIds).toEqual(articleOrder);
    expect(assess(answersWith({})).options.map(({ treatment }) => treatment)).toEqual(articleOrder);
  });

  test('tells of each option its standing, its recovery, its reasons and its cautions, and nothing else', () => {
    for (const option of assess(answersWith({})).options) {
      expect(Object.keys(option)).toEqual([
        'treatment',
        'standing',
        'perScarType',
        'downtime',
        'reasons',
        'cautions',
      ]);
    }
  });
});

describe('with one scar type', () => {
  test.each(scarTypes.flatMap((type) => depths.map((depth) => [type, depth] as const)))(
    'the standing is that of the type, and no other type is spoken of: %s, %s',
    (type, depth) => {
      for (const { standing, perScarType } of assess(answersWith(scars(type, depth))).options) {
        expect(perScarType).toEqual({ [type]: standing });
      }
    },
  );
});

describe('with several scar types', () => {
  type MixedCase = readonly [
    string,
    TreatmentId,
    Partial<Answers>,
    Standing,
    Partial<Record<ScarType, Standing>>,
  ];
  test.each<MixedCase>([
    [
      'named comes before considered',
      'tca-cross',
      { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep' },
      'named',
      { 'ice-pick': 'named', boxcar: 'considered' },
    ],
    [
      'named comes before combined',
      'microneedling',
      { scarTypes: ['ice-pick', 'rolling'], depth: 'shallow' },
      'named',
      { 'ice-pick': 'combined', rolling: 'named' },
    ],
    [
      'named comes before limited',
      'dermal-fillers',
      { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep' },
      'named',
      { 'ice-pick': 'limited', boxcar: 'named' },
    ],
    [
      'named comes before not-linked',
      'subcision',
      { scarTypes: ['boxcar', 'rolling'], depth: 'deep' },
      'named',
      { boxcar: 'not-linked', rolling: 'named' },
    ],
    [
      'considered comes before combined',
      'ablative-laser',
      { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep' },
      'considered',
      { 'ice-pick': 'combined', boxcar: 'considered' },
    ],
    [
      'considered comes before limited',
      'deep-chemical-peel',
      { scarTypes: ['ice-pick', 'rolling'], depth: 'deep', details: { sunDamage: 'yes' } },
      'considered',
      { 'ice-pick': 'limited', rolling: 'considered' },
    ],
    [
      'considered comes before not-linked',
      'tca-cross',
      { scarTypes: ['boxcar', 'rolling'], depth: 'deep' },
      'considered',
      { boxcar: 'considered', rolling: 'not-linked' },
    ],
    [
      'combined comes before not-linked',
      'subcision',
      { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep' },
      'combined',
      { 'ice-pick': 'combined', boxcar: 'not-linked' },
    ],
    [
      'limited comes before not-linked',
      'punch-excision',
      { scarTypes: ['ice-pick', 'rolling'], depth: 'shallow' },
      'limited',
      { 'ice-pick': 'limited', rolling: 'not-linked' },
    ],
    [
      'a type that is alike changes nothing',
      'sunscreen',
      { scarTypes: ['ice-pick', 'boxcar', 'rolling'], depth: 'deep' },
      'supportive',
      { 'ice-pick': 'supportive', boxcar: 'supportive', rolling: 'supportive' },
    ],
  ])('%s', (_sentence, treatment, answers, standing, perScarType) => {
    const option = optionOf(treatment, answers);
    expect(option.standing).toBe(standing);
    expect(option.perScarType).toEqual(perScarType);
  });

  test('what is limited for one of them is still said', () => {
    const mixed = { scarTypes: ['ice-pick', 'rolling'], depth: 'deep' } as const;
    expect(verdict('dermal-fillers', mixed).reasons).toEqual([
      '- little-for-ice-pick F082 (scarTypes)',
      '+ for-boxcar-and-rolling F081 (scarTypes)',
    ]);
    expect(cautionOn('dermal-fillers', 'limited-for-ice-pick', mixed)).toBe('firm limited-for-ice-pick F082');
  });

  test('what holds for one of them on a condition is still said', () => {
    expect(verdict('tca-cross', { scarTypes: ['ice-pick', 'boxcar'], depth: 'deep' }).reasons).toContain(
      '+ only-narrow-boxcar F026 (scarTypes, details.boxcarWidth) if-narrow-boxcar',
    );
  });

  test('a reason that two of them share is said once', () => {
    expect(verdict('ablative-laser', { scarTypes: ['boxcar', 'rolling'], depth: 'deep' }).reasons).toEqual([
      '+ for-texture F054 (scarTypes)',
    ]);
  });

  test('each reason says which of them it is about', () => {
    const about = (treatment: TreatmentId) =>
      optionOf(treatment, { scarTypes, depth: 'shallow' }).reasons.map(({ id, scarTypes: types }) => [
        id,
        types,
      ]);
    expect(about('dermal-fillers')).toEqual([
      ['dermal-fillers.little-for-ice-pick', ['ice-pick']],
      ['dermal-fillers.for-boxcar-and-rolling', ['boxcar', 'rolling']],
    ]);
    expect(about('ablative-laser')).toEqual([
      ['ablative-laser.alongside-others', ['ice-pick']],
      ['ablative-laser.for-shallow', ['ice-pick', 'boxcar', 'rolling']],
    ]);
  });

  test('the order in which they were chosen changes nothing but the answers that are handed back', () => {
    const one = assess(answersWith({ scarTypes: ['rolling', 'ice-pick'] }));
    const other = assess(answersWith({ scarTypes: ['ice-pick', 'rolling'] }));
    expect({ ...one, answers: null }).toEqual({ ...other, answers: null });
    expect(one.answers.scarTypes).toEqual(['rolling', 'ice-pick']);
    expect(Object.keys(optionOf('tca-cross', one.answers).perScarType)).toEqual(['ice-pick', 'rolling']);
  });
});

describe('with an unsure scar type', () => {
  const standingsAt = (some: Partial<Answers>) =>
    Object.fromEntries(
      assess(answersWith(some)).options.map(({ treatment, standing }) => [treatment, standing]),
    );

  const sameForAll = {
    tretinoin: 'supportive',
    retinol: 'supportive',
    adapalene: 'supportive',
    aha: 'supportive',
    bha: 'supportive',
    sunscreen: 'supportive',
    'home-microneedling': 'advised-against',
    'no-procedure': 'considered',
  };
  const differing = {
    'tca-cross': 'depends',
    'punch-excision': 'depends',
    'punch-grafting': 'depends',
    'ablative-laser': 'depends',
    'fractional-ablative-laser': 'depends',
    'non-ablative-fractional-laser': 'depends',
    microneedling: 'depends',
    'dermal-fillers': 'depends',
    subcision: 'depends',
  };

  test.each([
    [
      'a deep peel is limited and a medium peel not linked with deep scars of any type',
      { depth: 'deep' },
      { 'deep-chemical-peel': 'limited', 'medium-chemical-peel': 'not-linked' },
    ],
    [
      'a medium peel is combined for shallow scars of any type',
      { depth: 'shallow' },
      { 'deep-chemical-peel': 'limited', 'medium-chemical-peel': 'combined' },
    ],
    [
      'a deep peel depends on the type where there is sun damage',
      { depth: 'deep', details: { sunDamage: 'yes' } },
      { 'deep-chemical-peel': 'depends', 'medium-chemical-peel': 'not-linked' },
    ],
    [
      'a medium peel depends on the type where depth is unsure and tone is a concern',
      { depth: 'unsure', details: { surfaceTone: 'yes' } },
      { 'deep-chemical-peel': 'limited', 'medium-chemical-peel': 'depends' },
    ],
  ] as const)(
    'a standing depends where the types differ, else it is the one they share: %s',
    (_case, some, peels) => {
      expect(standingsAt(some)).toEqual({ ...differing, ...sameForAll, ...peels });
    },
  );

  test('the standing for each of the three types is told', () => {
    expect(optionOf('subcision').perScarType).toEqual({
      'ice-pick': 'combined',
      boxcar: 'not-linked',
      rolling: 'named',
    });
  });

  test('the reasons of all three types are told', () => {
    expect(verdict('subcision', {}).reasons).toEqual([
      '+ after-ice-pick-treatment F143 (scarTypes)',
      '- not-for-boxcar F142 (scarTypes)',
      '+ for-rolling F142 (scarTypes)',
    ]);
  });

  test('it is not the same as choosing all three types, for which the best standing counts', () => {
    expect(optionOf('subcision', { scarTypes }).standing).toBe('named');
  });
});

describe('the answers handed in', () => {
  const given = () => ({
    scarTypes: ['ice-pick'] as ScarType[],
    depth: 'deep' as const,
    skinType: 'IV' as 'I' | 'IV',
    downtime: 'week' as const,
    details: { spread: 'few' as 'few' | 'many' },
  });

  test('stay the own of the caller: nothing in them is frozen', () => {
    const answers = given();
    assess(answers);
    expect(Object.isFrozen(answers)).toBe(false);
    expect(Object.isFrozen(answers.scarTypes)).toBe(false);
    expect(Object.isFrozen(answers.details)).toBe(false);
  });

  test('may be changed afterwards without changing the assessment', () => {
    const answers = given();
    const assessment = assess(answers);
    const before = JSON.stringify(assessment);
    answers.scarTypes.push('rolling');
    answers.skinType = 'I';
    answers.details.spread = 'many';
    expect(JSON.stringify(assessment)).toBe(before);
    expect(assessment.answers).toEqual(given());
    expect(JSON.stringify(assess(given()))).toBe(before);
  });

  test('come back without details where there were none, and with them where there were', () => {
    expect(assess(answersWith({})).answers).not.toHaveProperty('details');
    expect(assess(answersWith({ details: {} })).answers.details).toEqual({});
  });
});
