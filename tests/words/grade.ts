import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsOf } from './prose.ts';

/**
 * The Flesch-Kincaid grade of some sentences, to one decimal. Numbers have no syllables and are no words here.
 * @param names left out wherever they stand
 */
export function gradeOf(sentences: readonly string[], names: readonly string[] = []): number {
  const spoken = sentences
    .map((sentence) =>
      wordsOf(without(names, sentence))
        .map((word) => word.replace(/[^\p{L}’'-]/gu, ''))
        .filter((word) => /\p{L}/u.test(word)),
    )
    .filter((words) => words.length > 0);
  const words = spoken.flat();
  const grade = fleschKincaid({
    sentence: spoken.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return Math.round(grade * 10) / 10;
}

/** Longer names first, so that a part of one never leaves the rest behind. */
function without(names: readonly string[], sentence: string): string {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, name) => left.replace(nameIn(name), ' '), sentence);
}

export function nameIn(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'giu');
}
