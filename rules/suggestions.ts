import { type ScarType, type SkinType, skinTypes } from './answers.ts';
import type { Sources } from './assessment.ts';
import { scarTypeDescriptions, skinTypeDescriptions } from './descriptions.ts';
import { deepFreeze } from './frozen.ts';

/**
 * Help in finding an answer. A suggestion is put in front of the person, who keeps it or not;
 * it is never an answer by itself, and a doctor may see it differently (F122, S026).
 */

/** Three short looks at one scar. Widths: S002 (under 2 mm), S003 (1.5-4 mm), S006 (wider than 4-5 mm). */
export const scarLooks = {
  width: ['pencil-tip', 'match-head', 'wider', 'unsure'],
  edge: ['sharp', 'soft', 'unsure'],
  stretched: ['stays', 'fades', 'unsure'],
} as const;
export type ScarLook = { readonly [Look in keyof typeof scarLooks]: (typeof scarLooks)[Look][number] };

export type ScarTypeSuggestion = {
  readonly type: ScarType | 'unsure';
  readonly statements: readonly [] | Sources;
};

const nothingFits: ScarTypeSuggestion = deepFreeze({ type: 'unsure', statements: [] });

/** The width and the edge that the sources give each type. */
const looksOfTypes = deepFreeze([
  { type: 'ice-pick', width: 'pencil-tip', edge: 'sharp' },
  { type: 'boxcar', width: 'match-head', edge: 'sharp' },
  { type: 'rolling', width: 'wider', edge: 'soft' },
] as const satisfies readonly ({ type: ScarType } & Partial<ScarLook>)[]);

/**
 * Suggests a scar type from how one scar looks.
 * Width and edge decide, as the sources describe them. No source says what stretching shows, so it counts
 * only where the person could tell neither: a scar that fades then points to the wave of a rolling one.
 * @returns the type whose description agrees, with its sources; `unsure` when the looks point nowhere or apart
 */
export function suggestScarType({ width, edge, stretched }: ScarLook): ScarTypeSuggestion {
  const blind = width === 'unsure' && edge === 'unsure';
  const agreeing = looksOfTypes.filter((look) =>
    blind
      ? stretched === 'fades' && look.type === 'rolling'
      : (width === 'unsure' || look.width === width) && (edge === 'unsure' || look.edge === edge),
  );
  const [only, ...more] = agreeing;
  return only && more.length === 0
    ? { type: only.type, statements: scarTypeDescriptions[only.type] }
    : nothingFits;
}

/** Three ways in: colour, burning and tanning, in the words of S016 to S021, for darker skin as for lighter. */
export const skinReactions = {
  colour: ['very-fair', 'fair', 'light-brown', 'moderate-brown', 'brown', 'dark-brown-or-black', 'unsure'],
  burns: ['always', 'easily', 'sometimes', 'seldom', 'rarely-or-never', 'unsure'],
  tans: ['never', 'with-difficulty', 'evenly', 'easily', 'very-easily', 'unsure'],
} as const;
export type SkinReaction = {
  readonly [Look in keyof typeof skinReactions]: (typeof skinReactions)[Look][number];
};

/** Which types the sources describe with each answer. */
const typesDescribed: {
  readonly [Look in keyof typeof skinReactions]: Readonly<Record<SkinReaction[Look], readonly SkinType[]>>;
} = deepFreeze({
  colour: {
    'very-fair': ['I'],
    fair: ['II'],
    'light-brown': ['III', 'IV'],
    'moderate-brown': ['IV'],
    brown: ['V'],
    'dark-brown-or-black': ['VI'],
    unsure: [],
  },
  burns: {
    always: ['I'],
    easily: ['II'],
    sometimes: ['III'],
    seldom: ['IV'],
    'rarely-or-never': ['V', 'VI'],
    unsure: [],
  },
  tans: {
    never: ['I'],
    'with-difficulty': ['II'],
    evenly: ['III'],
    easily: ['IV'],
    'very-easily': ['V'],
    unsure: [],
  },
});

export type SkinTypeSuggestion = { readonly type: SkinType; readonly statements: readonly [] | Sources };

/**
 * Suggests a skin type: the one that more of the answers describe than any other; where two are level,
 * the one whose colour was chosen.
 * @returns that type with its source; `unsure` when nothing was answered or the answers point apart
 */
export function suggestSkinType({ colour, burns, tans }: SkinReaction): SkinTypeSuggestion {
  const byColour: readonly SkinType[] = typesDescribed.colour[colour];
  const votes = [...byColour, ...typesDescribed.burns[burns], ...typesDescribed.tans[tans]];
  const count = (type: SkinType) => votes.filter((vote) => vote === type).length;
  const most = Math.max(0, ...votes.map(count));
  const leading = skinTypes.filter((type) => most > 0 && count(type) === most);
  const [type = 'unsure', ...level] =
    leading.length === 2 ? leading.filter((leader) => byColour.includes(leader)) : leading;
  const suggested = level.length === 0 ? type : 'unsure';
  return { type: suggested, statements: suggested === 'unsure' ? [] : skinTypeDescriptions[suggested] };
}
