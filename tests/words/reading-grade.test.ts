import { describe, expect, test } from 'vitest';
import { laterWords } from '#words/later';
import { staticPages } from '../../src/app/prerender.tsx';
import { gradeOf, nameIn } from './grade.ts';
import { isSentence, ofSources, sentencesOf, sources, unitsOf, wordsOf } from './prose.ts';

/**
 * How hard each page is to read, measured on the file that is built, before anything is answered.
 * The figures are shown on /learn/. After a change of words, read them, then write them down with
 * `npx vitest run --project views tests/words/reading-grade.test.ts --update`.
 */

const limit = 8;
const mostWords = 20;
const { medicalNames } = laterWords.background;

const pages = (await staticPages()).map(({ path, html }) => ({
  path,
  body: new DOMParser().parseFromString(html, 'text/html').body,
}));

/** Headings and labels are no sentences: counted as such they would flatter the figure. */
const proseOf = (body: Element): readonly string[] =>
  unitsOf(body.querySelector('main') ?? body, sources)
    .filter(({ heading }) => !heading)
    .flatMap(({ text }) => sentencesOf(text))
    .filter(isSentence);

const measured = pages
  .filter(({ path }) => path.endsWith('/'))
  .map(({ path, body }) => {
    const prose = proseOf(body);
    return { path, grade: gradeOf(prose, medicalNames), withNames: gradeOf(prose) };
  });

describe('the reading grade', () => {
  test.each(measured)(`of $path is ${limit} at most, medical names left out`, ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(limit);
  });

  test('is the one shown: of each page, to one decimal', async () => {
    const lines = measured.map(
      ({ path, grade, withNames }) => `  '${path}': { grade: ${grade}, withNames: ${withNames} },`,
    );
    const file = [
      '/** Written by tests/words/reading-grade.test.ts, which says how: what it measured on each page. */',
      'export const readingGrades = {',
      ...lines,
      '};',
      '',
    ].join('\n');
    await expect(file).toMatchFileSnapshot('../../src/learn/background/reading-grades.ts');
  });

  test('leaves out no name that no page uses', () => {
    const all = pages.flatMap(({ body }) => proseOf(body)).join(' ');
    expect(medicalNames.filter((name) => !nameIn(name).test(all))).toEqual([]);
    expect(new Set(medicalNames).size).toBe(medicalNames.length);
  });
});

describe('our own words', () => {
  test.each(pages)(`have sentences of ${mostWords} words at most: $path`, ({ body }) => {
    const own = unitsOf(body, ofSources).flatMap(({ text }) => sentencesOf(text));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((sentence) => wordsOf(sentence).length > mostWords)).toEqual([]);
  });
});

describe('the measure', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

  test('knows easy from hard', () => {
    expect(gradeOf(['The cat sat on the mat.', 'The dog ran.'])).toBeLessThan(1);
    expect(
      gradeOf(['Individualised rehabilitation necessitates considerable interdisciplinary collaboration.']),
    ).toBeGreaterThan(20);
  });

  test('gives what the formula gives: 0.39 × 5 words a sentence + 11.8 × 2 syllables a word − 15.59', () => {
    expect(gradeOf(['Paper rabbits wander into gardens.'])).toBe(10);
  });

  test('leaves a name out, however it is written, and only the whole name', () => {
    const plain = gradeOf(['You may ask for it.']);
    expect(gradeOf(['You may ask for TRETINOIN it.'], ['tretinoin'])).toBe(plain);
    expect(gradeOf(['You may ask for isotretinoin it.'], ['tretinoin'])).not.toBe(plain);
  });

  test('reads headings, texts, descriptions of drawings and what is only said aloud', () => {
    const units = unitsOf(
      parsed(
        '<main><h2>One</h2><p>Two <strong>three</strong>. Four.</p><svg><title>Five</title><desc>Six.</desc></svg>' +
          '<nav aria-label="Seven"></nav><div class="sourced"><p>Eight.</p></div></main>',
      ),
      ofSources,
    );
    expect(units.map(({ text }) => text)).toEqual(['One', 'Two three. Four.', 'Five', 'Six.', 'Seven']);
    expect(units.map(({ heading }) => heading)).toEqual([true, false, false, false, false]);
  });

  test('counts a long sentence wherever it stands', () => {
    const long = `This sentence ${'goes on and '.repeat(7)}on.`;
    expect(wordsOf(long)).toHaveLength(24);
    const [first, second] = sentencesOf(`Short. ${long}`);
    expect(first).toBe('Short.');
    expect(second).toBe(long);
  });
});
