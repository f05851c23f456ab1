import {
  type Depth,
  type DetailId,
  type DetailValue,
  type Downtime,
  detailsAsked,
  type ScarType,
  type SkinType,
  scarTypes,
} from './answers.ts';
import type { Answers } from './answers-schema.ts';

/** The answers as the rules read them: gaps filled with `unsure`, what is not asked left out of sight. */
export type Situation = {
  /** The types below as one word, to look things up by. */
  readonly mix: string;
  /** Every type the rules look at: those named, or all three when the person is unsure. */
  readonly types: readonly ScarType[];
  readonly typesKnown: boolean;
  readonly depth: Depth;
  readonly skinType: SkinType;
  readonly downtime: Downtime;
  readonly details: { readonly [D in DetailId]: DetailValue<D> };
};

/**
 * A condition on a situation: every part that is given must hold; a part left out holds always.
 * What is raised is remembered by the answers it can rest on: a part added here belongs into the keys of
 * `cautionsFor`, `plansFor` and the caveats.
 */
export type Condition = {
  /** At least one of these is among the types. An unsure type may be any of them. */
  readonly anyType?: readonly ScarType[];
  readonly depth?: readonly Depth[];
  readonly skinType?: readonly SkinType[];
  readonly surfaceTone?: readonly DetailValue<'surfaceTone'>[];
};

/** What a caveat can rest on besides. */
export type WiderCondition = Condition & {
  readonly typesKnown?: boolean;
  /** So many types are among them, or more. */
  readonly atLeastTypes?: number;
  /** None of these is among the types. */
  readonly noType?: readonly ScarType[];
  readonly downtime?: readonly Downtime[];
  readonly activeAcne?: readonly DetailValue<'activeAcne'>[];
};

/** Reads complete answers the way the rules need them. Pure; never throws for an `Answers`. */
export function situationOf(answers: Answers): Situation {
  const chosen: readonly string[] = answers.scarTypes;
  const typesKnown = !chosen.includes('unsure');
  const details: Record<DetailId, string> = {
    boxcarWidth: 'unsure',
    spread: 'unsure',
    sunDamage: 'unsure',
    surfaceTone: 'unsure',
    activeAcne: 'unsure',
  };
  const given = answers.details;
  if (given) for (const id of detailsAsked(answers.scarTypes)) details[id] = given[id] ?? 'unsure';
  const types = typesKnown ? scarTypes.filter((type) => chosen.includes(type)) : scarTypes;
  return {
    mix: types.join(),
    types,
    typesKnown,
    depth: answers.depth,
    skinType: answers.skinType,
    downtime: answers.downtime,
    details: details as Situation['details'],
  };
}

export function holds(condition: WiderCondition, situation: Situation): boolean {
  const { anyType, noType, typesKnown, atLeastTypes = 0, depth, skinType, downtime } = condition;
  const { surfaceTone, activeAcne } = condition;
  const { types, details } = situation;
  return (
    (!anyType || anyType.some((type) => types.includes(type))) &&
    !noType?.some((type) => types.includes(type)) &&
    (typesKnown === undefined || typesKnown === situation.typesKnown) &&
    types.length >= atLeastTypes &&
    (!depth || depth.includes(situation.depth)) &&
    (!skinType || skinType.includes(situation.skinType)) &&
    (!downtime || downtime.includes(situation.downtime)) &&
    (!surfaceTone || surfaceTone.includes(details.surfaceTone)) &&
    (!activeAcne || activeAcne.includes(details.activeAcne))
  );
}
