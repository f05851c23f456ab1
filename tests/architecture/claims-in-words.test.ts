import { describe, expect, test } from 'vitest';
import { statements } from '#rules';
import { allowed } from './claims-in-words.ts';
import { filesOf, parsed, textsOf } from './source-text.ts';

/**
 * Interface words state no clinical fact of their own. What would sound like one is found by its signs: a figure with
 * a unit, a verb of effect, a word of frequency or chance. A question claims nothing, and a single word neither.
 */
const signs = {
  'a figure with its unit':
    /\d\s*(?:mm|cm|%|percent|per cent)(?![\p{L}])|\bSPF\s*\d|\b(?:\d+|one|two|three|four|five|six|several|few)\s+(?:minutes?|hours?|days?|weeks?|months?|years?|sessions?|visits?|treatments)\b/iu,
  'a verb of effect':
    /\b(?:caus(?:es?|ed|ing)|treats?|heals?|improv(?:es?|ed|ing)|reduc(?:es?|ed|ing)|prevent(?:s|ed)|lift(?:s|ed)?|fad(?:es?|ed)|removes|destroy(?:s|ed)?|damag(?:es|ed)|protects?|works|lasts|boosts?|smooth(?:s|ens?)|clears|worsens?|irritates?|burns|stimulat(?:es?|ed)|trigger(?:s|ed)?|leads? to|results? in|makes? (?:your |the )?(?:skin|scars?)|helps? (?:against|(?:with )?(?:your )?(?:skin|scars?|acne))|disappears?|vanish(?:es)?|goes? away|hurts?)\b/i,
  'a word of frequency or chance':
    /\b(?:usually|often|rarely|seldom|always|never|(?:most|many|few) people|common(?:ly)?|typical(?:ly)?|likely|risk of)\b/i,
} as const;

const soundsLikeAClaim = (text: string) =>
  /\s/.test(text) && !text.endsWith('?') && Object.values(signs).some((sign) => sign.test(text));

describe('interface words', () => {
  const texts = filesOf('src/words').flatMap((file) => textsOf(file).map(({ text }) => text));
  const claims = new Set(texts.filter(soundsLikeAClaim));

  test('state no clinical fact that is neither a statement nor allowed for a reason', () => {
    console.info(
      `claims in words: ${texts.length} texts of src/words read, ${claims.size} sound like a claim`,
    );
    expect(texts.length).toBeGreaterThan(800);
    // Say it with a statement; or, if it rests on some or claims nothing, allow it in claims-in-words.ts.
    expect([...claims].filter((text) => !(text in allowed))).toEqual([]);
  });

  test('are allowed nothing they do not say, and rest on statements that exist', () => {
    expect(Object.keys(allowed).filter((text) => !claims.has(text))).toEqual([]);
    const grounds = Object.values(allowed).flatMap((ground) => (typeof ground === 'string' ? [] : ground));
    expect(grounds.filter((id) => !(id in statements))).toEqual([]);
  });
});

describe('the check', () => {
  const found = (code: string) =>
    textsOf(parsed('words.ts', code))
      .map(({ text }) => text)
      .filter(soundsLikeAClaim);

  test.each([
    'Redness is gone after two weeks.',
    'Peels go 2 mm deep.',
    'Choose SPF 50.',
    'Needles of … mm reach 40% of it.',
    'This acid improves the surface.',
    'Laser usually comes next.',
    'A peel carries a risk of burns.',
    'Cream makes your skin tougher.',
    'Fillers seldom cause trouble.',
  ])('hears a claim in: %s', (text) => {
    expect(found(`export const hint = ${JSON.stringify(text)};`)).toEqual([text]);
  });

  test('hears it in what is filled in, and in functions', () => {
    expect(found(`export const told = (name: string) => \`\${name} heals in … days\`;`)).toEqual([
      '… heals in … days',
    ]);
  });

  test.each([
    'How long does it last?',
    'Does it treat scars?',
    'Often',
    'Check your answers',
    'Questions for the doctor',
  ])('hears none in: %s', (text) => {
    expect(found(`export const hint = ${JSON.stringify(text)};`)).toEqual([]);
  });
});
