import { treatmentPath } from '#options';
import {
  caveatRules,
  consultDoctor,
  downtimes,
  planRules,
  type Statement,
  type StatementId,
  statements,
  tellYourDoctor,
  treatmentIds,
  treatments,
} from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { cautionLines } from '../caution-lines.ts';
import { anyOfTexts, conditionText } from '../conditions.ts';
import { anchors, onDecides, statementPath } from '../places.ts';
import { scarsText } from '../row-text.ts';
import { standingRows } from '../standing-rows.ts';

const { option } = words;

export type PlaceKind = keyof typeof laterWords.decides.search.kinds;

/** Something that can be found, and the way to it. */
export type Place = {
  readonly kind: PlaceKind;
  readonly name: string;
  /** What is found under it beside its name: statements by their ids, never a text that stands elsewhere. */
  readonly also: readonly string[];
  readonly href: string;
};

/** Everything that can be found, in the order in which it stands on the pages. */
export function everyPlace(): readonly Place[] {
  return [
    ...treatmentIds.map(
      (id): Place => ({
        kind: 'treatments',
        name: option.treatmentNames[id],
        also: [id, option.settings[treatments[id].setting]],
        href: treatmentPath(id),
      }),
    ),
    ...treatmentIds.flatMap(standingsOf),
    ...treatmentIds.map(recoveryOf),
    ...cautionLines().map(
      ({ caution, when, on, line }): Place => ({
        kind: 'cautions',
        name: `${option.cautions[caution.id].heading}. ${conditionText(when)}.`,
        also: [caution.id, ...on.map((id) => option.treatmentNames[id]), ...caution.statements],
        href: onDecides(anchors.caution(caution.id, line)),
      }),
    ),
    ...caveats(),
    ...planRules.map(
      ({ id, reasons, steps }): Place => ({
        kind: 'plans',
        name: option.plans[id],
        also: [
          ...reasons.flatMap(({ when, reason }) => [conditionText(when), ...reason.statements]),
          ...steps.flatMap(({ step }) => [
            ...step.treatments.map((treatment) => option.treatmentNames[treatment]),
            ...step.statements,
          ]),
        ],
        href: onDecides(anchors.plan(id)),
      }),
    ),
    ...Object.entries(statements).map(([id, statement]) => placeOf(id as StatementId, statement)),
  ];
}

function standingsOf(id: (typeof treatmentIds)[number]): readonly Place[] {
  return standingRows(treatments[id].standings).map((row) => ({
    kind: 'standings',
    name: `${option.treatmentNames[id]}: ${scarsText(row)}. ${option.standings[row.verdict.standing].word}.`,
    also: row.verdict.reasons.flatMap((reason) => reason.statements),
    href: onDecides(anchors.standing(id, row)),
  }));
}

function recoveryOf(id: (typeof treatmentIds)[number]): Place {
  const fits = downtimes.map((answer) => treatments[id].downtime[answer]);
  return {
    kind: 'recovery',
    name: option.options.recoveryFor(option.treatmentNames[id]),
    also: fits.flatMap(({ fit, statements: ids }) => [option.fits[fit].word, ...ids]),
    href: onDecides(anchors.recovery(id)),
  };
}

function caveats(): readonly Place[] {
  const ways = caveatRules.map(({ caveat, when }) => ({ ...caveat, when: anyOfTexts(when).join('. ') }));
  return [
    ...[{ ...consultDoctor, when: laterWords.decides.caveats.first }, ...ways].map(
      ({ id, statements: ids, when }, at, all): Place => ({
        kind: 'caveats',
        name: `${option.caveats[id]}. ${when}.`,
        also: [id, ...ids],
        href: onDecides(anchors.caveat(id, all.slice(0, at).filter((other) => other.id === id).length)),
      }),
    ),
    ...tellYourDoctor.map(
      (item): Place => ({
        kind: 'caveats',
        name: `${option.caveats['tell-your-doctor']}: ${option.tellYourDoctor[item.id]}`,
        also: item.statements,
        href: onDecides(anchors.tell),
      }),
    ),
  ];
}

function placeOf(id: StatementId, { text, label, hedge, source }: Statement): Place {
  return {
    kind: 'statements',
    name: `${id}: ${text}`,
    also: [
      words.statement.labels[label],
      words.statement.hedges[hedge],
      source.kind === 'article' ? source.heading : source.citation,
    ],
    href: statementPath(id),
  };
}
