import { expect, test } from 'vitest';
import {
  type Answers,
  assess,
  type Caution,
  type Depth,
  depths,
  details,
  detailsAsked,
  downtimes,
  type OptionAssessment,
  rulesVersion,
  scarTypeAnswers,
  skinTypes,
  standings,
  type TreatmentId,
  treatmentIds,
} from '#rules';
import { answersWith } from '../fixtures/answer-space.ts';

/**
 * What the rules decide, as a text that a doctor can read, sign off and compare with the one signed off before.
 * One fact a line. A change of the medicine shows as a change of `approved/standings.txt`; accept it with
 * `vitest run --project rules -u` only after reading it against the decision table.
 */

const optionsOf = (some: Partial<Answers>) => assess(answersWith(some)).options;

type Scars = { readonly scarTypes: Answers['scarTypes']; readonly depth: Depth };
const everyScars: readonly Scars[] = scarTypeAnswers.flatMap((scarTypes) =>
  depths.map((depth) => ({ scarTypes, depth })),
);
const scarsText = ({ scarTypes, depth }: Scars) => `scars ${scarTypes.join(' + ')}, depth ${depth}`;

/** Why, by side, and about which of several types: `for F026; if-shallow F164; against F082 on ice-pick`. */
function why({ reasons, perScarType }: OptionAssessment): string {
  const several = Object.keys(perScarType).length;
  return reasons
    .map(({ side, statements, condition, scarTypes = [] }) => {
      const about = scarTypes.length < several ? ` on ${scarTypes.join(', ')}` : '';
      return `${condition ?? side} ${statements.join(' ')}${about}`;
    })
    .join('; ');
}

function standingText(option: OptionAssessment): string {
  const perType =
    option.standing === 'depends'
      ? ` [${Object.entries(option.perScarType)
          .map(([type, standing]) => `${type} ${standing}`)
          .join(', ')}]`
      : '';
  return `${option.standing}: ${option.treatment}${perType} (${why(option)})`;
}

function standingsByGroup(): readonly string[] {
  return everyScars.flatMap((scars) => {
    const options = optionsOf(scars);
    return [
      '',
      `## ${scarsText(scars)}`,
      ...[...standings, 'depends'].flatMap((standing) =>
        options.filter((option) => option.standing === standing).map(standingText),
      ),
    ];
  });
}

function changesByDetail(): readonly string[] {
  return everyScars.flatMap((scars) => {
    const before = optionsOf(scars);
    return detailsAsked(scars.scarTypes).flatMap((id) =>
      details[id].flatMap((value) => {
        const after = optionsOf({ ...scars, details: { [id]: value } });
        const changed = after.filter((option, at) => {
          const other = before[at];
          return other !== undefined && standingText(other) !== standingText(option);
        });
        const heading = ['', `## ${scarsText(scars)}, ${id} ${value}`];
        return changed.length > 0 ? [...heading, ...changed.map(standingText)] : [];
      }),
    );
  });
}

function fitsByDowntime(): readonly string[] {
  return treatmentIds.flatMap((treatment, at) => [
    '',
    `## ${treatment}`,
    ...downtimes.map((downtime) => {
      const { fit, statements } = optionsOf({ downtime })[at]?.downtime ?? { fit: 'missing', statements: [] };
      return [`${downtime}: ${fit}`, ...statements].join(' ');
    }),
  ]);
}

const cautionText = ({ id, level, statements }: Caution) => `${level} ${id} (${statements.join(' ')})`;

/** For each caution the skin types and the scars under which it is raised. */
function cautionsByTreatment(treatment: TreatmentId): readonly string[] {
  const at = treatmentIds.indexOf(treatment);
  const skinsOf = new Map<string, Set<string>>();
  const scarsOf = new Map<string, Set<string>>();
  for (const scars of everyScars) {
    for (const skinType of skinTypes) {
      for (const caution of optionsOf({ ...scars, skinType })[at]?.cautions ?? []) {
        const text = cautionText(caution);
        skinsOf.set(text, (skinsOf.get(text) ?? new Set()).add(skinType));
        scarsOf.set(text, (scarsOf.get(text) ?? new Set()).add(scarsText(scars)));
      }
    }
  }
  return [...skinsOf.entries()].flatMap(([text, skins]) => {
    const scars = scarsOf.get(text) ?? new Set();
    const onSkin = skins.size === skinTypes.length ? 'any skin type' : `skin type ${[...skins].join(', ')}`;
    return scars.size === everyScars.length
      ? [`${text}: ${onSkin}, any scars`]
      : [...scars].map((some) => `${text}: ${onSkin}, ${some}`);
  });
}

const typicalCases: readonly (readonly [string, Partial<Answers>])[] = [
  ['nothing known', {}],
  [
    'deep ice pick scars, a few, skin type IV, a week',
    { scarTypes: ['ice-pick'], depth: 'deep', skinType: 'IV', downtime: 'week', details: { spread: 'few' } },
  ],
  [
    'ice pick scars said to be shallow, skin type II, no downtime',
    { scarTypes: ['ice-pick'], depth: 'shallow', skinType: 'II', downtime: 'none' },
  ],
  [
    'shallow boxcar scars, skin type III, a few days, tone a concern',
    {
      scarTypes: ['boxcar'],
      depth: 'shallow',
      skinType: 'III',
      downtime: 'few-days',
      details: { surfaceTone: 'yes' },
    },
  ],
  [
    'deep wide boxcar scars, skin type VI, longer',
    {
      scarTypes: ['boxcar'],
      depth: 'deep',
      skinType: 'VI',
      downtime: 'longer',
      details: { boxcarWidth: 'wide' },
    },
  ],
  [
    'rolling scars of unsure depth, skin type V, a week, active acne',
    {
      scarTypes: ['rolling'],
      depth: 'unsure',
      skinType: 'V',
      downtime: 'week',
      details: { activeAcne: 'yes' },
    },
  ],
  [
    'all three types, deep, skin type unsure, a few days',
    { scarTypes: ['ice-pick', 'boxcar', 'rolling'], depth: 'deep', skinType: 'unsure', downtime: 'few-days' },
  ],
];

function caveatsAndPlans(): readonly string[] {
  return typicalCases.flatMap(([title, some]) => {
    const { caveats, plans } = assess(answersWith(some));
    return [
      '',
      `## ${title}`,
      ...caveats.map(({ id, statements }) => `caveat ${id} (${statements.join(' ')})`),
      ...plans.flatMap(({ id, reasons, steps, cautions }) => [
        `plan ${id}`,
        ...reasons.map((reason) => `  why ${reason.id} (${reason.statements.join(' ')})`),
        ...steps.map((step, at) =>
          [`  step ${at + 1} ${step.id}:`, step.treatments.join(' or '), `(${step.statements.join(' ')})`]
            .filter(Boolean)
            .join(' '),
        ),
        ...cautions.map((caution) => `  caution ${cautionText(caution)}`),
      ]),
    ];
  });
}

test('what the rules decide is what was approved', async () => {
  const text = [
    `What the rules decide, version ${rulesVersion}`,
    '',
    '# Standing of each treatment by scar type and depth, with the statements for and against it',
    'Details not given. A standing that depends on the type is given for each type.',
    ...standingsByGroup(),
    '',
    '# What a further detail changes',
    'Only the treatments whose standing or reasons it changes.',
    ...changesByDetail(),
    '',
    '# How the recovery of each treatment meets the accepted downtime',
    ...fitsByDowntime(),
    '',
    '# Cautions of each treatment by skin type and scars',
    ...treatmentIds.flatMap((treatment) => ['', `## ${treatment}`, ...cautionsByTreatment(treatment)]),
    '',
    '# Caveats and plans of typical cases',
    ...caveatsAndPlans(),
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('approved/standings.txt');
});
