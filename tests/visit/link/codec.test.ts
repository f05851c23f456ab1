import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersSchema,
  depths,
  detailIds,
  details,
  downtimes,
  planIds,
  scarTypeAnswers,
  skinTypes,
  treatmentIds,
} from '#rules';
import { type Decoded, decode, encode, type LinkContent } from '../../../src/visit/link/codec.ts';
import { looksLikeLink } from '../../../src/visit/link/link-to-open.ts';
import { anyLinkContent, inOrder } from '../../fixtures/arbitrary-link.ts';
import released from '../../fixtures/links.json';
import { sampleAnswers } from '../../fixtures/options.ts';

const answers: LinkContent['answers'] = {
  scarTypes: ['ice-pick'],
  depth: 'deep',
  skinType: 'V',
  downtime: 'few-days',
  details: { spread: 'few', activeAcne: 'no' },
};
const link = encode({
  answers,
  shortlist: { options: ['subcision', 'no-procedure'], plans: ['lift-then-resurface'] },
});
const none: LinkContent['shortlist'] = { options: [], plans: [] };
const all: LinkContent['shortlist'] = { options: treatmentIds, plans: planIds };
const refused = (kind: Exclude<Decoded['kind'], 'value'>) => ({ kind });

describe('a link', () => {
  test('gives back what was put in: any answers, any shortlist', () => {
    fc.assert(
      fc.property(anyLinkContent, (content) => {
        expect(decode(encode(content))).toEqual({ kind: 'value', ...content });
      }),
      { numRuns: 2000 },
    );
  });

  test.each(sampleAnswers)('carries the answers for %s', (_, sample) => {
    expect(decode(encode({ answers: sample, shortlist: all }))).toEqual({
      kind: 'value',
      answers: sample,
      shortlist: all,
    });
  });

  test('has a number of its own for every value of the rules', () => {
    const variants: LinkContent[] = [
      ...scarTypeAnswers.map((types) => ({ answers: { ...answers, scarTypes: types }, shortlist: none })),
      ...depths.map((depth) => ({ answers: { ...answers, depth }, shortlist: none })),
      ...skinTypes.map((skinType) => ({ answers: { ...answers, skinType }, shortlist: none })),
      ...downtimes.map((downtime) => ({ answers: { ...answers, downtime }, shortlist: none })),
      ...detailIds.flatMap((id) =>
        details[id].map((value) => ({ answers: { ...answers, details: { [id]: value } }, shortlist: none })),
      ),
      ...treatmentIds.map((id) => ({ answers, shortlist: { options: [id], plans: [] } })),
      ...planIds.map((id) => ({ answers, shortlist: { options: [], plans: [id] } })),
    ];
    expect(variants).toHaveLength(8 + 3 + 7 + 5 + 15 + 19 + 3);
    for (const { answers: said, shortlist } of variants) {
      expect(decode(encode({ answers: said, shortlist }))).toEqual({
        kind: 'value',
        answers: inOrder(said),
        shortlist,
      });
    }
  });

  test('keeps a detail that is not asked of these scars, as it was given', () => {
    const odd = { ...answers, details: { boxcarWidth: 'wide', spread: 'many' } } as const;
    const decoded = decode(encode({ answers: odd, shortlist: none }));
    expect(decoded).toEqual({ kind: 'value', answers: odd, shortlist: none });
    expect(decoded.kind === 'value' && answersSchema.safeParse(decoded.answers).success).toBe(true);
  });

  test('is the same for the same choices, in whatever order they were made', () => {
    const one = encode({
      answers: { ...answers, scarTypes: ['rolling', 'boxcar'] },
      shortlist: { options: ['bha', 'aha'], plans: ['subcision-with-fillers', 'lift-then-resurface'] },
    });
    const other = encode({
      answers: { ...answers, scarTypes: ['boxcar', 'rolling'] },
      shortlist: { options: ['aha', 'bha', 'aha'], plans: ['lift-then-resurface', 'subcision-with-fillers'] },
    });
    expect(other).toBe(one);
  });

  test('takes 19 characters, so that with its # it stays far below 64', () => {
    expect(link).toMatch(/^v1\.[0-9A-HJKMNP-TV-Z]{16}$/);
    const fullest = encode({
      answers: { ...answers, scarTypes: ['unsure'], depth: 'unsure', skinType: 'unsure', downtime: 'unsure' },
      shortlist: all,
    });
    expect(fullest).toHaveLength(link.length);
  });

  test('is read in small letters too', () => {
    expect(decode(link.toLowerCase())).toEqual(decode(link));
    expect(decode(link).kind).toBe('value');
  });
});

describe('every link that was ever released stays readable', () => {
  test.each(released.map(({ link: text, ...content }) => [text, content]))('%s', (text, content) => {
    expect(decode(text)).toEqual({ kind: 'value', ...content });
  });

  test('and is still written in the same way', () => {
    for (const { link: text } of released.filter(({ link: text }) => text.startsWith('v1.'))) {
      const decoded = decode(text);
      expect(decoded.kind === 'value' && encode(decoded)).toBe(text);
    }
    expect(released.length).toBeGreaterThan(5);
  });
});

describe('a damaged link is refused, and it is said why', () => {
  test.each([
    ['cut off after the version', 'v1', 'truncated'],
    ['cut off after the dot', 'v1.', 'truncated'],
    ['short of its last character', link.slice(0, -1), 'truncated'],
    ['followed by a bracket', `${link})`, 'lengthened'],
    ['followed by words', `${link}%20see%20you`, 'lengthened'],
    ['followed by a book', link + 'x'.repeat(100_000), 'lengthened'],
    ['followed by itself', link + link, 'lengthened'],
    ['cut off and followed by words', `${link.slice(0, 9)} and more`, 'altered'],
    ['with a letter that the alphabet does not have', `${link.slice(0, -1)}U`, 'altered'],
    ['with a letter that could pass for a digit', `v1.O${link.slice(4)}`, 'altered'],
    ['with a letter of another script', `${link.slice(0, -1)}Ｋ`, 'altered'],
    ['with other content', `v1.111111111${link.slice(12)}`, 'altered'],
    ['of version nought', `v0.${link.slice(3)}`, 'altered'],
    ['with a nought before its version', `v01.${link.slice(3)}`, 'altered'],
    ['of the next version', `v2.${link.slice(3)}`, 'newer'],
    ['of a far version, with another shape', 'v12.anything~at*all', 'newer'],
    ['of the next version, cut off', 'v2', 'newer'],
    ['that is a place on the page', 'main', 'not-a-link'],
    ['that is empty', '', 'not-a-link'],
    ['without its version', link.slice(3), 'not-a-link'],
    ['after a blank', ` ${link}`, 'not-a-link'],
  ] as const)('one %s', (_, text, kind) => {
    expect(decode(text)).toEqual(refused(kind));
  });

  test('one whose number stands for nothing, though its checksum is right', () => {
    expect(decode('v1.3900000002JGQW4J')).toEqual(refused('altered'));
    expect(decode('v1.ZZZZZZZZZ1YJMRNM')).toEqual(refused('altered'));
    // 8 · 3 · 7 · 5 · 4^5 · 2^22 contents: this is the last of them.
    expect(decode('v1.38ZZZZZZZ0FJ9WMD').kind).toBe('value');
  });
});

test('a fragment is taken for a link by its beginning, whatever follows', () => {
  for (const ours of [link, 'v1', 'v1.', 'V1.0', 'v2.x', 'v99.%%%', `${link}…`]) {
    expect(looksLikeLink(ours), ours).toBe(true);
  }
  for (const other of ['', 'main', 'v', 'v.', 'vitamin', 'v1-x', 'v1x', 'xv1.0', ' v1.0']) {
    expect(looksLikeLink(other), other).toBe(false);
  }
});
