import { type ScarType, statements, treatmentIds } from '#rules';

/** What can be counted about the sources. Counted each time, so that no figure on the page can fall behind. */
const all = Object.values(statements);
const ofArticle = all.flatMap((statement) =>
  statement.source.kind === 'article' ? [{ ...statement, heading: statement.source.heading }] : [],
);
const ofOthers = all.flatMap(({ source }) => (source.kind === 'supplement' ? [source.seen] : []));
const unverified = ofArticle.filter(({ label }) => label === 'article-unverified');

export const counts = {
  fromArticle: ofArticle.length,
  headings: new Set(ofArticle.map(({ heading }) => heading)).size,
  fromOthers: ofOthers.length,
  unverified: unverified.length,
  options: treatmentIds.length,
};

/** The article's headings whose passages it marks as unverified. */
export const unverifiedHeadings: readonly string[] = [...new Set(unverified.map(({ heading }) => heading))];

/** How many statements of the article name each kind of scar. */
export const naming: Readonly<Record<ScarType, number>> = {
  'ice-pick': mentions(/\bice pick\b/i),
  boxcar: mentions(/\bboxcar\b/i),
  rolling: mentions(/\brolling\b/i),
};

/** How much of its source was read, and for how many statements; most first. */
export const seen: readonly (readonly [how: string, count: number])[] = [...new Set(ofOthers)]
  .map((how) => [how, ofOthers.filter((one) => one === how).length] as const)
  .sort(([, one], [, other]) => other - one);

function mentions(name: RegExp): number {
  return ofArticle.filter(({ text }) => name.test(text)).length;
}
