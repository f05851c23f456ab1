import { scenesOf } from '#figures';
import { treatmentPath } from '#options';
import { flowPaths } from '#questionnaire';
import {
  caveatRules,
  concerns,
  consultDoctor,
  downtimes,
  onDepthOfScars,
  onTypingSkin,
  planRules,
  profileFields,
  type ScarLook,
  type SkinReaction,
  type StatementId,
  saidOn,
  scarLooks,
  scarTypeDescriptions,
  scarTypes,
  skinReactions,
  skinTypeDescriptions,
  statements,
  suggestScarType,
  suggestSkinType,
  tellYourDoctor,
  treatmentIds,
  treatments,
} from '#rules';
import { visitPaths } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { glossary } from '../background/glossary.ts';
import { backgroundPages, sections } from '../background/sections.ts';
import { learnPaths } from '../paths.ts';
import { cautionLines } from './caution-lines.ts';
import { anchors, onDecides } from './places.ts';
import { scarsText } from './row-text.ts';
import { standingRows } from './standing-rows.ts';

const text = laterWords.decides.statements;
const { option } = words;

export type UseKind = keyof typeof text.uses;
/** A place that shows a statement: its name, and the way there. */
export type Use = { readonly kind: UseKind; readonly name: string; readonly href: string };
type Cited = Use & { readonly ids: readonly StatementId[] };

/** Every place where this aid rests on statements, read from what it runs on. */
function everyPlace(): readonly Cited[] {
  return [
    ...treatmentIds.flatMap(placesOfTreatment),
    ...cautionLines().map(({ caution, on, line }, _, all) => ({
      kind: 'caution' as const,
      name: text.caution(
        option.cautions[caution.id].heading,
        // Where it has several lines, the treatments say which one this is.
        all.filter((other) => other.caution.id === caution.id).length > 1
          ? on.map((id) => option.treatmentNames[id])
          : [],
      ),
      href: onDecides(anchors.caution(caution.id, line)),
      ids: caution.statements,
    })),
    ...[consultDoctor, ...caveatRules.map(({ caveat }) => caveat)].map((caveat) => ({
      kind: 'caveat' as const,
      name: option.caveats[caveat.id],
      href: onDecides(anchors.caveat(caveat.id)),
      ids: caveat.statements,
    })),
    ...tellYourDoctor.map(({ id, statements: ids }) => ({
      kind: 'tell' as const,
      name: option.tellYourDoctor[id],
      href: onDecides(anchors.tell),
      ids,
    })),
    ...planRules.map(({ id, reasons, steps }) => ({
      kind: 'plan' as const,
      name: option.plans[id],
      href: onDecides(anchors.plan(id)),
      ids: [
        ...reasons.flatMap(({ reason }) => reason.statements),
        ...steps.flatMap(({ step }) => step.statements),
      ],
    })),
    ...besideQuestions(),
    ...backgroundPages.map((page) => ({
      kind: 'background' as const,
      name: laterWords.pages[page],
      href: learnPaths[page],
      ids: sections[page].flatMap((section) => section.statements),
    })),
    {
      kind: 'background',
      name: laterWords.pages.glossary,
      href: learnPaths.glossary,
      ids: glossary.flatMap((term) => term.statements),
    },
  ];
}

function placesOfTreatment(id: (typeof treatmentIds)[number]): readonly Cited[] {
  const { profile, standings, downtime } = treatments[id];
  const name = option.treatmentNames[id];
  const href = treatmentPath(id);
  return [
    ...profileFields.map((field) => ({
      kind: 'profile' as const,
      name: text.field(name, option.profileFields[field].heading),
      href,
      ids: profile[field],
    })),
    ...standingRows(standings).map((row) => ({
      kind: 'standing' as const,
      name: text.field(name, scarsText(row)),
      href: onDecides(anchors.standing(id, row)),
      ids: row.verdict.reasons.flatMap((reason) => reason.statements),
    })),
    {
      kind: 'recovery',
      name: option.options.recoveryFor(name),
      href: onDecides(anchors.recovery(id)),
      ids: downtimes.flatMap((answer) => downtime[answer].statements),
    },
    { kind: 'picture', name, href, ids: scenesOf(id).flatMap((scene) => scene.statements) },
    ...concerns.map((concern) => ({
      kind: 'matters' as const,
      name: words.visit.concerns[concern],
      href: visitPaths.whatMatters,
      ids: saidOn(concern, id),
    })),
  ];
}

/** What stands beside questions and drawings, and what a helper can come to. */
function besideQuestions(): readonly Cited[] {
  const { scarTypes: scarQuestion, skinType: skinQuestion } = words.questions;
  const beside = (kind: UseKind, name: string, href: string, ids: readonly StatementId[]) => ({
    kind,
    name,
    href,
    ids,
  });
  return [
    ...scarTypes.map((type) =>
      beside(
        'description',
        scarQuestion.choices[type].label,
        flowPaths.scarTypes,
        scarTypeDescriptions[type],
      ),
    ),
    beside(
      'description',
      words.questionNames.skinType,
      flowPaths.skinType,
      Object.values(skinTypeDescriptions).flat(),
    ),
    beside('suggestion', words.scarTypeHelp.title, flowPaths.scarTypesHelp, everyScarSuggestion()),
    beside('suggestion', words.skinTypeHelp.title, flowPaths.skinTypeHelp, everySkinSuggestion()),
    beside('note', skinQuestion.title, flowPaths.skinType, onTypingSkin),
    beside('note', words.figure.needleReach.name, treatmentPath('home-microneedling'), onDepthOfScars),
  ];
}

function everyScarSuggestion(): readonly StatementId[] {
  const { width, edge, stretched } = scarLooks;
  const looks: readonly ScarLook[] = width.flatMap((w) =>
    edge.flatMap((e) => stretched.map((s) => ({ width: w, edge: e, stretched: s }))),
  );
  return looks.flatMap((look) => suggestScarType(look).statements);
}

function everySkinSuggestion(): readonly StatementId[] {
  const { colour, burns, tans } = skinReactions;
  const reactions: readonly SkinReaction[] = colour.flatMap((c) =>
    burns.flatMap((b) => tans.map((t) => ({ colour: c, burns: b, tans: t }))),
  );
  return reactions.flatMap((reaction) => suggestSkinType(reaction).statements);
}

/** The places of each statement. The same name under one kind counts once, at the first place. */
function collect(): Readonly<Record<string, readonly Use[]>> {
  const uses: Record<string, Use[]> = Object.fromEntries(Object.keys(statements).map((id) => [id, []]));
  for (const { ids, kind, name, href } of everyPlace()) {
    for (const id of ids) {
      const known = uses[id];
      if (known?.some((use) => use.kind === kind && use.name === name)) continue;
      known?.push({ kind, name, href });
    }
  }
  return uses;
}

let collected: Readonly<Record<string, readonly Use[]>> | undefined;

/** Everywhere a statement is used, in the order of the kinds of place. */
export function usesOf(id: StatementId): readonly Use[] {
  collected ??= collect();
  return collected[id] ?? [];
}
