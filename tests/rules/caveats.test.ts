import { describe, expect, test } from 'vitest';
import {
  type Answers,
  assess,
  type CaveatId,
  caveatIds,
  caveatRules,
  consultDoctor,
  details,
  namedYetConflicting,
  scarTypeAnswers,
  tellYourDoctor,
} from '#rules';
import { holds, situationOf } from '../../rules/situation.ts';
import { answersWith, coreAnswers } from '../fixtures/answer-space.ts';

const caveatsOf = (some: Partial<Answers>) => assess(answersWith(some)).caveats;
const idsOf = (some: Partial<Answers>) => caveatsOf(some).map(({ id }) => id);
/** The answers under which only what is always said is raised. */
const settled = { scarTypes: ['ice-pick'], depth: 'deep', skinType: 'II', downtime: 'longer' } as const;

describe('always raised', () => {
  test.each<readonly [CaveatId, readonly string[]]>([
    ['consult-doctor', ['F120', 'F121', 'F181']],
    ['realistic-expectations', ['F002', 'F167', 'F169']],
    ['sunscreen-daily', ['F110', 'F111', 'F112', 'F113', 'F114', 'F115']],
    ['home-needling-warning', ['F172', 'F173', 'F174', 'F175', 'F176', 'F177', 'F178']],
    ['do-not-pick', ['F153', 'F185']],
    ['tell-your-doctor', ['S089', 'S090', 'S091', 'S094', 'S096', 'S098']],
  ])('%s, with its statements', (id, statements) => {
    expect(caveatsOf(settled).find((caveat) => caveat.id === id)?.statements).toEqual(statements);
  });

  test('and nothing else, for answers that leave nothing open', () => {
    expect(idsOf(settled)).toEqual([
      'consult-doctor',
      'realistic-expectations',
      'sunscreen-daily',
      'home-needling-warning',
      'do-not-pick',
      'tell-your-doctor',
    ]);
  });

  test('the first caveat is the one that every page about treatments can show', () => {
    expect(caveatsOf(settled)[0]).toBe(consultDoctor);
    expect(consultDoctor).toEqual({ id: 'consult-doctor', statements: ['F120', 'F121', 'F181'] });
  });
});

describe('raised by some answers', () => {
  type Case = readonly [CaveatId, boolean, string, Partial<Answers>];
  test.each<Case>([
    ['scar-type-check', true, 'the type is unsure', { scarTypes: ['unsure'] }],
    ['scar-type-check', false, 'one type is known', { scarTypes: ['rolling'] }],
    [
      'scar-type-check',
      false,
      'all three types are chosen',
      { scarTypes: ['ice-pick', 'boxcar', 'rolling'] },
    ],
    ['mixed-scars', true, 'there are two types', { scarTypes: ['boxcar', 'rolling'] }],
    ['mixed-scars', true, 'there are three types', { scarTypes: ['ice-pick', 'boxcar', 'rolling'] }],
    ['mixed-scars', false, 'there is one type', { scarTypes: ['boxcar'] }],
    ['mixed-scars', false, 'the type is unsure', { scarTypes: ['unsure'] }],
    ['depth-check', true, 'the depth of ice pick scars is unsure', { depth: 'unsure' }],
    [
      'depth-check',
      true,
      'the depth of rolling scars is unsure',
      { scarTypes: ['rolling'], depth: 'unsure' },
    ],
    ['depth-check', true, 'ice pick scars are said to be shallow', { depth: 'shallow' }],
    [
      'depth-check',
      true,
      'ice pick is among scars said to be shallow',
      { scarTypes: ['rolling', 'ice-pick'], depth: 'shallow' },
    ],
    [
      'depth-check',
      true,
      'scars said to be shallow may be ice pick ones',
      { scarTypes: ['unsure'], depth: 'shallow' },
    ],
    ['depth-check', false, 'ice pick scars are deep', { depth: 'deep' }],
    ['depth-check', false, 'boxcar scars are shallow', { scarTypes: ['boxcar'], depth: 'shallow' }],
    ['depth-check', false, 'boxcar scars are deep', { scarTypes: ['boxcar'], depth: 'deep' }],
    ['skin-type-check', true, 'the skin type is unsure', { skinType: 'unsure' }],
    ['skin-type-check', false, 'the skin type is VI', { skinType: 'VI' }],
    ['ask-about-recovery', true, 'the downtime is unsure', { downtime: 'unsure' }],
    ['ask-about-recovery', false, 'the downtime is none', { downtime: 'none' }],
    ['downtime-conflict', true, 'TCA CROSS is named and conflicts', { downtime: 'none' }],
    ['downtime-conflict', true, 'punch excision is named and conflicts', { downtime: 'few-days' }],
    [
      'downtime-conflict',
      false,
      'punch excision is only considered, for many scars',
      { downtime: 'few-days', details: { spread: 'many' } },
    ],
    [
      'downtime-conflict',
      false,
      'what conflicts with a week is only combined or limited',
      { downtime: 'week' },
    ],
    ['downtime-conflict', false, 'nothing named conflicts with longer', { downtime: 'longer' }],
    ['downtime-conflict', false, 'the downtime is unsure', { downtime: 'unsure' }],
    [
      'downtime-conflict',
      true,
      'ablative laser is named for shallow boxcar scars',
      { scarTypes: ['boxcar'], depth: 'shallow', downtime: 'week' },
    ],
    [
      'downtime-conflict',
      false,
      'ablative laser is only considered for deep boxcar scars',
      { scarTypes: ['boxcar'], depth: 'deep', downtime: 'none' },
    ],
    [
      'downtime-conflict',
      true,
      'what conflicts is named for one of the types that the scars may be',
      { scarTypes: ['unsure'], downtime: 'none' },
    ],
    [
      'downtime-conflict',
      false,
      'what conflicts is named for none of the types that the scars may be',
      { scarTypes: ['unsure'], downtime: 'week' },
    ],
    ['thin-coverage', true, 'there are boxcar scars only', { scarTypes: ['boxcar'] }],
    ['thin-coverage', true, 'there are boxcar and rolling scars', { scarTypes: ['boxcar', 'rolling'] }],
    ['thin-coverage', false, 'ice pick is among the types', { scarTypes: ['boxcar', 'ice-pick'] }],
    ['thin-coverage', false, 'the type is unsure', { scarTypes: ['unsure'] }],
  ])('%s: %s where %s', (id, raised, _when, some) => {
    expect(idsOf({ ...settled, ...some }).includes(id)).toBe(raised);
  });

  test.each<readonly [CaveatId, Partial<Answers>, readonly string[]]>([
    ['scar-type-check', { scarTypes: ['unsure'] }, ['F122']],
    ['mixed-scars', { scarTypes: ['boxcar', 'rolling'] }, ['F021', 'F122', 'F136']],
    ['depth-check', { depth: 'unsure' }, ['F012', 'F126', 'F130']],
    ['skin-type-check', { skinType: 'unsure' }, ['F123', 'S026']],
    ['ask-about-recovery', { downtime: 'unsure' }, ['F133']],
    ['downtime-conflict', { downtime: 'none' }, ['F128', 'F133']],
    ['thin-coverage', { scarTypes: ['boxcar'] }, ['F073']],
  ])('%s rests on its statements', (id, some, statements) => {
    const raised = caveatsOf({ ...settled, ...some }).find((caveat) => caveat.id === id);
    expect(raised?.statements).toEqual(statements);
  });
});

describe('the options behind a conflict', () => {
  const conflicting = (some: Partial<Answers>) =>
    namedYetConflicting(assess(answersWith({ ...settled, ...some })).options).map(
      ({ treatment }) => treatment,
    );

  test.each<readonly [string, Partial<Answers>, readonly string[]]>([
    ['both leading options conflict with no downtime', { downtime: 'none' }, ['tca-cross', 'punch-excision']],
    ['only punch excision conflicts with a few days', { downtime: 'few-days' }, ['punch-excision']],
    ['none conflicts with a week', { downtime: 'week' }, []],
    [
      'one that is named for a type the scars may be counts',
      { scarTypes: ['unsure'], downtime: 'few-days' },
      ['punch-excision'],
    ],
    [
      'lasers that are named conflict, what is combined does not',
      { scarTypes: ['boxcar'], depth: 'shallow', downtime: 'none' },
      ['ablative-laser', 'fractional-ablative-laser'],
    ],
    ['for deep boxcar scars none does', { scarTypes: ['boxcar'], downtime: 'none' }, []],
  ])('are those that are named and ask for more healing: %s', (_case, some, treatments) => {
    expect(conflicting(some)).toEqual(treatments);
  });
});

describe('not picking at the skin', () => {
  test('leads, right after consulting a doctor, where there is active acne, with what a doctor can do', () => {
    const [first, second] = caveatsOf({ ...settled, details: { activeAcne: 'yes' } });
    expect(first.id).toBe('consult-doctor');
    expect(second).toEqual({ id: 'do-not-pick', statements: ['F151', 'F152', 'F153', 'F185'] });
  });

  test.each(['no', 'unsure'] as const)('comes near the end otherwise: active acne %s', (activeAcne) => {
    const ids = idsOf({ ...settled, details: { activeAcne } });
    expect(ids.indexOf('do-not-pick')).toBe(ids.length - 2);
  });

  test.each(['yes', 'no', 'unsure'] as const)('is said once: active acne %s', (activeAcne) => {
    const ids = idsOf({ ...settled, details: { activeAcne } });
    expect(ids.filter((id) => id === 'do-not-pick')).toHaveLength(1);
  });
});

describe('the order of caveats', () => {
  test('is that of a check-up: who to see, what to check, what to expect, what to tell', () => {
    const everything = idsOf({ downtime: 'unsure', details: { activeAcne: 'yes' } });
    expect(everything).toEqual([
      'consult-doctor',
      'do-not-pick',
      'scar-type-check',
      'depth-check',
      'skin-type-check',
      'ask-about-recovery',
      'realistic-expectations',
      'sunscreen-daily',
      'home-needling-warning',
      'tell-your-doctor',
    ]);
    expect(
      idsOf({ scarTypes: ['boxcar', 'rolling'], depth: 'shallow', skinType: 'unsure', downtime: 'none' }),
    ).toEqual([
      'consult-doctor',
      'mixed-scars',
      'skin-type-check',
      'downtime-conflict',
      'thin-coverage',
      'realistic-expectations',
      'sunscreen-daily',
      'home-needling-warning',
      'do-not-pick',
      'tell-your-doctor',
    ]);
  });

  test.each(scarTypeAnswers.map((scarTypes) => [scarTypes.join(' and '), scarTypes] as const))(
    'puts consulting a doctor first, whatever the scars: %s',
    (_names, scarTypes) => {
      expect(idsOf({ scarTypes })[0]).toBe('consult-doctor');
    },
  );
});

describe('the list of things to tell the doctor', () => {
  test('names each thing once, with the statements it rests on', () => {
    expect(tellYourDoctor).toEqual([
      { id: 'pregnancy', statements: ['S089', 'S090'] },
      { id: 'isotretinoin', statements: ['S091'] },
      { id: 'raised-scars', statements: ['S094'] },
      { id: 'cold-sores', statements: ['S096', 'S082'] },
      { id: 'infection-or-acne', statements: ['S094'] },
      { id: 'bleeding', statements: ['S098'] },
      { id: 'light-sensitising-medicines', statements: ['S094'] },
      { id: 'dark-marks', statements: ['F124'] },
      { id: 'recent-tan', statements: ['S082'] },
      { id: 'earlier-treatments', statements: ['F039'] },
    ]);
  });
});

describe('what raises a caveat, as it can be read', () => {
  test('is there for every caveat but the one that is always first', () => {
    expect(new Set(caveatRules.map(({ caveat }) => caveat.id))).toEqual(
      new Set(caveatIds.filter((id) => id !== 'consult-doctor')),
    );
    expect(caveatRules.filter(({ when }) => when.length === 0)).toEqual([]);
  });

  test('is what raises it, whatever the answers and whatever was assessed before', () => {
    const wrong = coreAnswers.flatMap((core) =>
      details.activeAcne.flatMap((activeAcne) => {
        const answers = { ...core, details: { activeAcne } };
        const { caveats, options } = assess(answers);
        const readable = caveatRules.filter(({ when }) =>
          when.some((condition) =>
            condition === 'named-yet-conflicting'
              ? namedYetConflicting(options).length > 0
              : holds(condition, situationOf(answers)),
          ),
        );
        const same = [consultDoctor, ...readable.map(({ caveat }) => caveat)].every(
          (caveat, at, all) => caveat === caveats[at] && all.length === caveats.length,
        );
        return same ? [] : [answers];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
