import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../words/prose.ts';
import { filesOf, parsed, type SourceFile, textsOf } from './source-text.ts';

/** Also what shows only after answers, in faults or on paper, which no page has when it is built. */
const sentencesIn = (files: readonly SourceFile[]) =>
  files.flatMap((file) => textsOf(file).flatMap(({ text }) => sentencesOf(text)));
const tooLong = (sentence: string) => wordsOf(sentence.replaceAll('…', ' x ')).length > 20;

test('no sentence of src/words has more than 20 words; what is filled in counts as one', () => {
  const sentences = sentencesIn(filesOf('src/words'));
  expect(sentences.length).toBeGreaterThan(800);
  expect(sentences.filter(tooLong)).toEqual([]);
});

test('the check sees one that has', () => {
  const long = `Take ${'one more '.repeat(10)}`;
  const sentences = sentencesIn([
    parsed('words.ts', `export const a = ['Short. ${long}and go.', 'Short.'];`),
  ]);
  expect(sentences.filter(tooLong)).toEqual([`${long}and go.`]);
});
