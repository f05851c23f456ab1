import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesDate, rulesVersion } from '#rules';
import { words } from '#words/after-questions';
import { parseChangelog } from '../../../src/learn/decides/changelog.ts';

const log = (body: string) => parseChangelog(`# Changes\n\n${body}\n`);

describe('what a change log is read as', () => {
  test('a title, what it says of itself, and a part for each version', () => {
    expect(
      parseChangelog('# Changes\n\nOf all.\n\n## 1.2.0 (3 May 2026)\n\nSame.\n\n## 1.1.0\n\n- One\n- Two\n'),
    ).toEqual({
      title: 'Changes',
      preamble: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Of all.' }] }],
      releases: [
        {
          heading: '1.2.0 (3 May 2026)',
          anchor: 'version-1.2.0',
          blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Same.' }] }],
        },
        {
          heading: '1.1.0',
          anchor: 'version-1.1.0',
          blocks: [
            { kind: 'list', items: [[{ kind: 'text', text: 'One' }], [{ kind: 'text', text: 'Two' }]] },
          ],
        },
      ],
    });
  });

  test('lines that go on are one text, with what is bold and what is code in it', () => {
    expect(log('**Major**: a name\nof `assess`.').preamble).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'strong', text: 'Major' },
          { kind: 'text', text: ': a name of ' },
          { kind: 'code', text: 'assess' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
    expect(log('- One\n  goes on\n- Two').preamble).toEqual([
      { kind: 'list', items: [[{ kind: 'text', text: 'One goes on' }], [{ kind: 'text', text: 'Two' }]] },
    ]);
  });
});

test.each([
  ['a heading below the second level', '### Small'],
  ['a second title', '# Again'],
  ['a numbered list', '1. One'],
  ['a list in a list', '- One\n  - Deeper'],
  ['a line of an item at the margin', '- One\nat the margin'],
  ['a list after a text without a line between', 'Text:\n- One'],
  ['another kind of list', '* One'],
  ['a quotation', '> Said'],
  ['a table', '| a | b |'],
  ['a block of code', '```\ncode\n```'],
  ['a rule', '---'],
  ['a link', 'See [this](https://example.org)'],
  ['a picture', '![A](b.png)'],
  ['an emphasis', 'So *very* much'],
  ['another emphasis', 'So _very_ much'],
  ['a tag', 'A<br>B'],
  ['bold that does not end', 'So **much'],
  ['code that does not end', 'So `much'],
  ['an entity', 'A &amp; B'],
])('%s is not known, and says so', (_what, body) => {
  expect(() => log(body)).toThrow(/uses Markdown that its page does not know/);
});

test('a text that does not begin with a title is not read', () => {
  expect(() => parseChangelog('Changes\n\n## 1.0.0')).toThrow(SyntaxError);
});

test('the change log of the rules tells of the version that runs, first and with its day', () => {
  const { releases } = parseChangelog(readFileSync('rules/CHANGELOG.md', 'utf8'));
  expect(releases[0]?.heading).toBe(`${rulesVersion} (${words.app.date(rulesDate)})`);
  expect(new Set(releases.map(({ anchor }) => anchor)).size).toBe(releases.length);
});
