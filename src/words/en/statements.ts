import type { Hedge, Label } from '#rules';

/** Words around a statement and its source, and around the advice to see a doctor, which stands on every page. */

export const statement = {
  consultDoctor: 'See a doctor before any treatment',

  moreOnDoctor: 'What else the article says on this',

  source: {
    summary: (label: string, id: string) => `Source: ${label} (${id})`,
    heading: (heading: string) => `Article, under “${heading}”.`,
    citation: (citation: string, seen: string) => `${citation} (${seen}).`,
    howFirmly: (hedge: string) => `How firmly: ${hedge}.`,
  },

  labels: {
    article: 'article',
    'article-unverified': 'article, marked unverified',
    supplement: 'another published source',
  } satisfies Readonly<Record<Label, string>>,

  hedges: {
    states: 'said plainly',
    typically: 'said of most cases',
    may: 'said as a possibility',
    limited: 'said to do little',
    unverified: 'the article marks it as unverified',
  } satisfies Readonly<Record<Hedge, string>>,
};
