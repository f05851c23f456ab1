import { describe, expect, test } from 'vitest';
import {
  type ScarLook,
  type ScarType,
  type SkinReaction,
  type SkinType,
  scarLooks,
  scarTypeDescriptions,
  scarTypes,
  skinReactions,
  skinTypeDescriptions,
  skinTypes,
  statements,
  suggestScarType,
  suggestSkinType,
} from '#rules';

const allLooks: readonly ScarLook[] = scarLooks.width.flatMap((width) =>
  scarLooks.edge.flatMap((edge) => scarLooks.stretched.map((stretched) => ({ width, edge, stretched }))),
);
const allReactions: readonly SkinReaction[] = skinReactions.colour.flatMap((colour) =>
  skinReactions.burns.flatMap((burns) => skinReactions.tans.map((tans) => ({ colour, burns, tans }))),
);

/** What the sources describe: widths of S002, S003 and S006, edges of S002 and S003 and the wave of S006. */
const describedLooks: Readonly<Record<ScarType, Pick<ScarLook, 'width' | 'edge'>>> = {
  'ice-pick': { width: 'pencil-tip', edge: 'sharp' },
  boxcar: { width: 'match-head', edge: 'sharp' },
  rolling: { width: 'wider', edge: 'soft' },
};

describe('a suggestion of a scar type', () => {
  test('can be asked for 36 looks', () => {
    expect(allLooks).toHaveLength(36);
  });

  type LookCase = readonly [string, Partial<ScarLook>, ScarType | 'unsure'];
  test.each<LookCase>([
    [
      'a narrow scar with a sharp edge is taken for ice pick',
      { width: 'pencil-tip', edge: 'sharp' },
      'ice-pick',
    ],
    [
      'so is one that stays when stretched',
      { width: 'pencil-tip', edge: 'sharp', stretched: 'stays' },
      'ice-pick',
    ],
    ['a narrow scar whose edge is unsure is taken for ice pick', { width: 'pencil-tip' }, 'ice-pick'],
    ['a narrow scar with a soft edge is taken for nothing', { width: 'pencil-tip', edge: 'soft' }, 'unsure'],
    [
      'a narrow scar that fades when stretched is taken for ice pick all the same',
      { width: 'pencil-tip', stretched: 'fades' },
      'ice-pick',
    ],
    ['a broad scar with a sharp edge is taken for boxcar', { width: 'match-head', edge: 'sharp' }, 'boxcar'],
    ['a broad scar whose edge is unsure is taken for boxcar', { width: 'match-head' }, 'boxcar'],
    ['a broad scar with a soft edge is taken for nothing', { width: 'match-head', edge: 'soft' }, 'unsure'],
    [
      'a broad scar that fades when stretched is taken for boxcar all the same',
      { width: 'match-head', edge: 'sharp', stretched: 'fades' },
      'boxcar',
    ],
    ['a wide scar with a soft edge is taken for rolling', { width: 'wider', edge: 'soft' }, 'rolling'],
    ['so is one that fades when stretched', { width: 'wider', edge: 'soft', stretched: 'fades' }, 'rolling'],
    ['a wide scar whose edge is unsure is taken for rolling', { width: 'wider' }, 'rolling'],
    ['a wide scar with a sharp edge is taken for nothing', { width: 'wider', edge: 'sharp' }, 'unsure'],
    [
      'a sharp edge counts for more than stretching',
      { width: 'wider', edge: 'sharp', stretched: 'fades' },
      'unsure',
    ],
    ['a soft edge alone is taken for rolling', { edge: 'soft' }, 'rolling'],
    ['a soft edge that fades is taken for rolling', { edge: 'soft', stretched: 'fades' }, 'rolling'],
    ['a soft edge that stays is taken for rolling', { edge: 'soft', stretched: 'stays' }, 'rolling'],
    ['a sharp edge alone may be ice pick or boxcar', { edge: 'sharp' }, 'unsure'],
    ['a scar of which only is known that it fades is taken for rolling', { stretched: 'fades' }, 'rolling'],
    ['a scar of which only is known that it stays is taken for nothing', { stretched: 'stays' }, 'unsure'],
    ['nothing seen is taken for nothing', {}, 'unsure'],
  ])('%s', (_sentence, seen, type) => {
    expect(suggestScarType({ width: 'unsure', edge: 'unsure', stretched: 'unsure', ...seen }).type).toBe(
      type,
    );
  });

  test('never names a type whose described width or edge contradicts what was seen', () => {
    const contradicting = allLooks.filter((look) => {
      const { type } = suggestScarType(look);
      if (type === 'unsure') return false;
      const { width, edge } = describedLooks[type];
      return ![width, 'unsure'].includes(look.width) || ![edge, 'unsure'].includes(look.edge);
    });
    expect(contradicting).toEqual([]);
  });

  test('lets stretching count only where neither width nor edge was seen', () => {
    const swayed = allLooks.filter(
      (look) =>
        (look.width !== 'unsure' || look.edge !== 'unsure') &&
        suggestScarType(look).type !== suggestScarType({ ...look, stretched: 'unsure' }).type,
    );
    expect(swayed).toEqual([]);
  });

  test('always names the type whose width was seen with its edge', () => {
    for (const type of scarTypes) {
      expect(suggestScarType({ ...describedLooks[type], stretched: 'unsure' }).type).toBe(type);
      expect(suggestScarType({ ...describedLooks[type], stretched: 'stays' }).type).toBe(type);
    }
  });

  test('can name each of the types, and tells what the sources say of the one it names', () => {
    const suggestions = allLooks.map(suggestScarType);
    expect(new Set(suggestions.map(({ type }) => type))).toEqual(new Set([...scarTypes, 'unsure']));
    const wrong = suggestions.filter(
      ({ type, statements: sources }) =>
        sources !== (type === 'unsure' ? sources : scarTypeDescriptions[type]),
    );
    expect(wrong).toEqual([]);
    expect(
      suggestions.filter(({ type }) => type === 'unsure').flatMap(({ statements: none }) => none),
    ).toEqual([]);
  });
});

describe('a suggestion of a skin type', () => {
  test('can be asked for 252 reactions', () => {
    expect(allReactions).toHaveLength(7 * 6 * 6);
  });

  type ReactionCase = readonly [string, Partial<SkinReaction>, SkinType];
  test.each<ReactionCase>([
    [
      'very fair skin that always burns and never tans is I',
      { colour: 'very-fair', burns: 'always', tans: 'never' },
      'I',
    ],
    [
      'fair skin that burns easily and hardly tans is II',
      { colour: 'fair', burns: 'easily', tans: 'with-difficulty' },
      'II',
    ],
    [
      'light brown skin that sometimes burns and tans evenly is III',
      { colour: 'light-brown', burns: 'sometimes', tans: 'evenly' },
      'III',
    ],
    [
      'light brown skin that seldom burns and tans easily is IV',
      { colour: 'light-brown', burns: 'seldom', tans: 'easily' },
      'IV',
    ],
    [
      'moderate brown skin that seldom burns and tans easily is IV',
      { colour: 'moderate-brown', burns: 'seldom', tans: 'easily' },
      'IV',
    ],
    [
      'brown skin that rarely burns and tans very easily is V',
      { colour: 'brown', burns: 'rarely-or-never', tans: 'very-easily' },
      'V',
    ],
    [
      'dark brown skin that never burns is VI, whatever its tan',
      { colour: 'dark-brown-or-black', burns: 'rarely-or-never' },
      'VI',
    ],
    ['dark brown skin is VI', { colour: 'dark-brown-or-black' }, 'VI'],
    ['brown skin is V', { colour: 'brown' }, 'V'],
    ['brown skin that never burns is V', { colour: 'brown', burns: 'rarely-or-never' }, 'V'],
    ['moderate brown skin is IV', { colour: 'moderate-brown' }, 'IV'],
    ['light brown skin may be III or IV', { colour: 'light-brown' }, 'unsure'],
    ['light brown skin that sometimes burns is III', { colour: 'light-brown', burns: 'sometimes' }, 'III'],
    ['light brown skin that tans easily is IV', { colour: 'light-brown', tans: 'easily' }, 'IV'],
    [
      'light brown skin that sometimes burns yet tans easily may be III or IV',
      { colour: 'light-brown', burns: 'sometimes', tans: 'easily' },
      'unsure',
    ],
    ['skin that never burns may be V or VI', { burns: 'rarely-or-never' }, 'unsure'],
    [
      'skin that never burns and tans very easily is V',
      { burns: 'rarely-or-never', tans: 'very-easily' },
      'V',
    ],
    ['skin that always burns is I', { burns: 'always' }, 'I'],
    ['skin that tans with difficulty is II', { tans: 'with-difficulty' }, 'II'],
    ['two against the colour win', { colour: 'fair', burns: 'always', tans: 'never' }, 'I'],
    ['one against the colour does not', { colour: 'fair', burns: 'always' }, 'II'],
    ['one against the colour does not: tan', { colour: 'dark-brown-or-black', tans: 'very-easily' }, 'VI'],
    [
      'burn and tan that point apart, with no colour, point nowhere',
      { burns: 'always', tans: 'easily' },
      'unsure',
    ],
    [
      'three that point apart point nowhere',
      { colour: 'fair', burns: 'sometimes', tans: 'easily' },
      'unsure',
    ],
    ['fair skin that never burns points nowhere', { colour: 'fair', burns: 'rarely-or-never' }, 'unsure'],
    ['nothing answered points nowhere', {}, 'unsure'],
  ])('%s', (_sentence, answered, type) => {
    expect(suggestSkinType({ colour: 'unsure', burns: 'unsure', tans: 'unsure', ...answered }).type).toBe(
      type,
    );
  });

  /** What S016 to S021 describe, type by type. */
  const describedBy: Readonly<Record<Exclude<SkinType, 'unsure'>, readonly string[]>> = {
    I: ['very-fair', 'always', 'never'],
    II: ['fair', 'easily (burns)', 'with-difficulty'],
    III: ['light-brown', 'sometimes', 'evenly'],
    IV: ['light-brown', 'moderate-brown', 'seldom', 'easily'],
    V: ['brown', 'rarely-or-never', 'very-easily'],
    VI: ['dark-brown-or-black', 'rarely-or-never'],
  };
  const types = known(skinTypes);
  const saying = ({ colour, burns, tans }: SkinReaction) => [
    colour,
    burns === 'easily' ? 'easily (burns)' : burns,
    tans,
  ];
  const agreeing = (reaction: SkinReaction, type: Exclude<SkinType, 'unsure'>) =>
    saying(reaction).filter((answer) => describedBy[type].includes(answer)).length;

  test('names the one type that more answers describe than any other; of two, that of the colour; else none', () => {
    const wrong = allReactions.flatMap((reaction) => {
      const most = Math.max(...types.map((type) => agreeing(reaction, type)));
      const leading = most === 0 ? [] : types.filter((type) => agreeing(reaction, type) === most);
      const ofColour = leading.filter((type) => describedBy[type].includes(reaction.colour));
      const expected =
        leading.length === 1
          ? leading[0]
          : leading.length === 2 && ofColour.length === 1
            ? ofColour[0]
            : 'unsure';
      const { type } = suggestSkinType(reaction);
      return type === expected ? [] : [{ reaction, type, expected }];
    });
    expect(wrong).toEqual([]);
  });

  test('can name each of the types, and tells what the sources say of the one it names', () => {
    const suggestions = allReactions.map(suggestSkinType);
    expect(new Set(suggestions.map(({ type }) => type))).toEqual(new Set(skinTypes));
    const wrong = suggestions.filter(({ type, statements: sources }) =>
      type === 'unsure' ? sources.length > 0 : sources !== skinTypeDescriptions[type],
    );
    expect(wrong).toEqual([]);
  });
});

describe('what each answer looks like', () => {
  test('is told by the statements that describe it', () => {
    expect(scarTypeDescriptions).toEqual({
      'ice-pick': ['F009', 'F010'],
      boxcar: ['S003'],
      rolling: ['S006'],
    });
    expect(skinTypeDescriptions).toEqual({
      I: ['S016'],
      II: ['S017'],
      III: ['S018'],
      IV: ['S019'],
      V: ['S020'],
      VI: ['S021'],
    });
  });

  test('each statement names the type that it describes', () => {
    for (const type of known(skinTypes)) {
      for (const id of skinTypeDescriptions[type]) {
        expect(statements[id].text).toMatch(new RegExp(`^Skin type ${type} is `));
      }
    }
    for (const type of scarTypes) {
      for (const id of scarTypeDescriptions[type]) {
        expect(statements[id].text.toLowerCase()).toContain(`${type.replace('-', ' ')} scar`);
      }
    }
  });
});

function known(all: readonly SkinType[]): readonly Exclude<SkinType, 'unsure'>[] {
  return all.filter((type) => type !== 'unsure');
}
