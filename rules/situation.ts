import {
  type Answers,
  type Depth,
  type DetailId,
  type DetailValue,
  type Downtime,
  detailsAsked,
  type ScarType,
  type SkinType,
  scarTypes,
} from './answers.ts';

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

/** A condition on a situation: every part that is given must hold; a part left out holds always. */
export type Condition = {
  /** At least one of these is among the types. */
  readonly anyType?: readonly ScarType[];
  readonly depth?: readonly Depth[];
  readonly skinType?: readonly SkinType[];
  readonly surfaceTone?: readonly DetailValue<'surfaceTone'>[];
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

export function holds(condition: Condition, situation: Situation): boolean {
  const { anyType, depth, skinType, surfaceTone } = condition;
  return (
    (!anyType || anyType.some((type) => situation.types.includes(type))) &&
    (!depth || depth.includes(situation.depth)) &&
    (!skinType || skinType.includes(situation.skinType)) &&
    (!surfaceTone || surfaceTone.includes(situation.details.surfaceTone))
  );
}
