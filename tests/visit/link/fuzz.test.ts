import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type LinkContent } from '../../../src/visit/link/codec.ts';
import { anyLinkContent } from '../../fixtures/arbitrary-link.ts';

/**
 * Links as they come out of chats, mails and thumbs. Whatever happened to a link, it is read as exactly what was
 * sent, or refused: never as something else, and never with a throw. `npm run test:fuzz` tries a million.
 */
const cases = process.env['npm_lifecycle_event'] === 'test:fuzz' ? 1_000_000 : 20_000;

/** What an edit puts in: the alphabet and all its neighbours, and what chats, mails and scripts are made of. */
const characters = [
  ...Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code)),
  ...'\u00a0ıſKéＡ٣…“”\u200b\u202e\ufeff\ud83d😀',
];

function* damaged(link: string): Generator<string> {
  for (let end = 0; end < link.length; end += 1) yield link.slice(0, end);
  for (let place = 0; place <= link.length; place += 1) {
    const [before, after] = [link.slice(0, place), link.slice(place)];
    yield before + after.slice(1);
    yield after;
    for (const character of characters) {
      yield before + character + after.slice(1);
      yield before + character + after;
    }
    for (let other = place + 1; other < link.length; other += 1) {
      yield before + link[other] + link.slice(place + 1, other) + link[place] + link.slice(other + 1);
    }
  }
  yield link.toLowerCase();
  yield encodeURIComponent(link);
  yield [...link].reverse().join('');
}

/** Texts that never were a link, in all kinds of alphabets; many of them in the shape of one. */
const strangers = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^v1\.[0-9A-HJKMNP-TV-Z]{16}$/),
  fc.stringMatching(/^[vV][0-9]{1,3}\.?[0-9A-Za-z%._~-]{0,40}$/),
  fc.string({ unit: fc.constantFrom(...'v1.0AZ'), maxLength: 20 }),
);

/** What a text was read as, or the throw that must not happen. */
function outcome(text: string): LinkContent | 'refused' {
  const decoded = decode(text);
  if (decoded.kind !== 'value') return 'refused';
  return { answers: decoded.answers, shortlist: decoded.shortlist };
}

describe(`${cases} texts, drawn anew at every run`, () => {
  test('four fifths of them damaged links: each is refused or read as what was sent', () => {
    let [tried, readAll] = [0, 0];
    while (tried < cases * 0.8) {
      for (const content of fc.sample(anyLinkContent, 1)) {
        const link = encode(content);
        const sent = JSON.stringify(outcome(link));
        expect(JSON.parse(sent)).toEqual(content);
        for (const text of damaged(link)) {
          const got = outcome(text);
          tried += 1;
          if (got === 'refused') continue;
          readAll += 1;
          if (JSON.stringify(got) !== sent) expect.fail(`${text} is read as another link than ${link}`);
        }
      }
    }
    // Edits that change nothing, such as the same letter once more, are among them.
    expect(readAll).toBeGreaterThan(tried / 500);
    expect(readAll).toBeLessThan(tried / 50);
  });

  test('one fifth of them strangers: each is refused', () => {
    for (const text of fc.sample(strangers, cases * 0.2)) {
      if (outcome(text) !== 'refused') expect.fail(`${JSON.stringify(text)} is read as a link`);
    }
  });
});
