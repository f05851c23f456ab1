import { describe, expect, test } from 'vitest';
import {
  type ConcernId,
  concerns,
  fieldOf,
  profileFields,
  rulesVersion,
  type StatementId,
  saidOn,
  statements,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '#rules';
import { spokenOfIn } from '../../rules/what-matters.ts';

const pairs = concerns.flatMap((concern) => treatmentIds.map((id) => [concern, id] as const));
const chosen = concerns.flatMap((concern) => {
  const where = spokenOfIn[concern];
  return typeof where === 'string' ? [] : [[concern, where] as const];
});

/** Everything a treatment cites of itself: its profile and its cautions on skin colour. */
function own(id: TreatmentId): readonly StatementId[] {
  const { profile, cautions } = treatments[id];
  return [
    ...profileFields.flatMap((field) => profile[field]),
    ...cautions.flatMap(({ caution }) =>
      ['pih-laser', 'pigment-change'].includes(caution.id) ? caution.statements : [],
    ),
  ];
}

test.each(pairs)('on %s, %s is given its own statements only, each once', (concern, id) => {
  const said = saidOn(concern, id);
  expect(said.filter((statement) => !own(id).includes(statement))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test.each([
  ['little-downtime', 'healing'],
  ['few-visits', 'sessions'],
  ['lasting', 'duration'],
  ['cost', 'cost'],
] as const)('on %s, the whole field %s speaks, of every treatment', (concern, field) => {
  expect(fieldOf(concern)).toBe(field);
  for (const id of treatmentIds) expect(saidOn(concern, id)).toEqual(treatments[id].profile[field]);
});

describe.each(chosen)('on %s, where statements are chosen one by one', (concern, ids) => {
  test('no field speaks whole', () => expect(fieldOf(concern)).toBeUndefined());

  test('every chosen statement is said of a treatment, and none is chosen twice', () => {
    const used = new Set(treatmentIds.flatMap((id) => saidOn(concern, id)));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a treatment that cites a chosen statement is given it', () => {
    for (const id of treatmentIds) {
      const cited = new Set(own(id).filter((statement) => ids.includes(statement)));
      expect(new Set(saidOn(concern, id))).toEqual(cited);
    }
  });
});

describe('only what a statement says itself', () => {
  /** What a chosen statement must speak of, in one of these words. */
  const subject: readonly (readonly [ConcernId, RegExp])[] = [
    ['no-cutting', /surgery|punch excision|blade|cut|stitch|tissue out|hole|surface is not broken/i],
    ['no-needles', /needle|needling|inject|into a vein/i],
    ['dark-marks', /dark marks|dark patches|changed colour|darker skin/i],
    [
      'at-home',
      /\b(home|clinic|doctors?|professionals?|professional|prescription|sterile|trained person|use sunscreen)\b/i,
    ],
  ];
  const lines = subject.flatMap(([concern, speaks]) =>
    (chosen.find(([one]) => one === concern)?.[1] ?? []).map((id) => [concern, id, speaks] as const),
  );
  test.each(lines)('on %s, %s speaks of it', (_, id, speaks) => {
    expect(statements[id].text).toMatch(speaks);
  });

  test.each([
    ['that subcision cuts is not said: silent', 'no-cutting', 'subcision', []],
    ['that a study of subcision changed colour less is said', 'dark-marks', 'subcision', ['S063']],
    ['that punch excision is surgery is said', 'no-cutting', 'punch-excision', ['F040', 'F041']],
    ['fully ablative laser takes skin off, which is no cut: silent', 'no-cutting', 'ablative-laser', []],
    ['the numbing for punch excision names no needle: silent', 'no-needles', 'punch-excision', []],
    [
      'that non-ablative laser leaves the surface unbroken',
      'no-cutting',
      'non-ablative-fractional-laser',
      ['F062'],
    ],
    ['and of no other treatment, though a shared caution cites it', 'no-cutting', 'tca-cross', []],
    ['fillers are injected', 'no-needles', 'dermal-fillers', ['F079', 'F080']],
    ['tone as a reason for a peel is no risk of dark marks', 'dark-marks', 'medium-chemical-peel', ['S082']],
    ['a cream that irritates says nothing of dark marks: silent', 'dark-marks', 'tretinoin', []],
    ['needling at home belongs in a clinic', 'at-home', 'home-microneedling', ['F172', 'F173', 'F178']],
  ] as const)('%s', (_, concern, id, first) => {
    const said = saidOn(concern, id);
    expect(first.length === 0 ? said : said.slice(0, first.length)).toEqual(first);
  });
});

test.each(
  treatmentIds.flatMap((id) =>
    treatments[id].cautions
      .filter(({ caution }) => caution.id === 'pih-laser' || caution.id === 'pigment-change')
      .map(({ caution }) => [id, caution.id, caution.level, caution.statements] as const),
  ),
)('%s, which carries the caution %s (%s), is not silent on dark marks', (id, _, __, sources) => {
  expect(saidOn('dark-marks', id).some((said) => sources.includes(said))).toBe(true);
});

test('what is said on each point is what was approved', async () => {
  const text = [
    `What the sources say on what can matter to a person, rules version ${rulesVersion}`,
    'It orders the rows in which the sources are quoted. It never scores or reorders options.',
    ...concerns.flatMap((concern) => {
      const field = fieldOf(concern);
      return [
        '',
        `# ${concern}${field === undefined ? '' : ` (the field ${field})`}`,
        ...treatmentIds.flatMap((id) => {
          const said = saidOn(concern, id);
          return [
            '',
            `## ${id}${said.length === 0 ? ': the sources are silent' : ''}`,
            ...said.map((statement) => `${statement} ${statements[statement].text}`),
          ];
        }),
      ];
    }),
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('approved/what-matters.txt');
});
