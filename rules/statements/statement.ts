/**
 * What one source says, in this project's own words, with where it says it.
 * Text and source live in one object: a sentence without a source has no place to stand.
 */

/** How firmly the source says it. The text must never be firmer than this. */
export const hedges = ['states', 'typically', 'may', 'limited', 'unverified'] as const;
export type Hedge = (typeof hedges)[number];

/** Where a statement comes from, as shown beside it. */
export const labels = ['article', 'article-unverified', 'supplement'] as const;
export type Label = (typeof labels)[number];

/** A number a source gives. `min` or `max` is left out where the source gives only one end. */
export type Figure = { readonly min?: number; readonly max?: number; readonly unit: Unit };
export type Unit =
  | 'mm'
  | '%'
  | 'months'
  | 'days'
  | 'hours'
  | 'weeks'
  | 'people'
  | 'SPF'
  | 'stitches'
  | 'treatments';

export type ArticleSource = { readonly kind: 'article'; readonly heading: string };
export type SupplementSource = {
  readonly kind: 'supplement';
  readonly citation: string;
  /** How much of the source was read: the whole page, a table, an abstract, a copy. */
  readonly seen: string;
};

export type Statement = {
  readonly id: string;
  readonly text: string;
  readonly hedge: Hedge;
  readonly figure?: Figure;
  readonly source: ArticleSource | SupplementSource;
  readonly label: Label;
};

/** One line of knowledge as it is written down; its source comes from the section it stands in. */
export type Entry = { readonly text: string; readonly hedge: Hedge; readonly figure?: Figure };
export type SupplementEntry = Entry & { readonly citation: string; readonly seen: string };

type Keyed<Ids extends string> = { readonly [Id in Ids]: Statement };

/**
 * The statements under one heading of the article.
 * @param heading the article's heading, as printed there
 * @param entries the statements by id (`F001`…), in the article's order
 * @returns the same ids, each with its source and label; hedge `unverified` gives label `article-unverified`
 */
export function article<Ids extends string>(heading: string, entries: Record<Ids, Entry>): Keyed<Ids> {
  return keyed(entries, (entry) => ({
    source: { kind: 'article', heading },
    label: entry.hedge === 'unverified' ? 'article-unverified' : 'article',
  }));
}

/**
 * Statements from other published sources, each with its own citation.
 * @param entries the statements by id (`S001`…)
 * @returns the same ids, each labelled `supplement`
 */
export function supplement<Ids extends string>(entries: Record<Ids, SupplementEntry>): Keyed<Ids> {
  return keyed(entries, ({ citation, seen }) => ({
    source: { kind: 'supplement', citation, seen },
    label: 'supplement',
  }));
}

function keyed<Ids extends string, E extends Entry>(
  entries: Record<Ids, E>,
  origin: (entry: E) => Pick<Statement, 'source' | 'label'>,
): Keyed<Ids> {
  const byId: Partial<Record<Ids, Statement>> = {};
  for (const id in entries) {
    const entry = entries[id];
    const { text, hedge, figure } = entry;
    byId[id] = { id, text, hedge, ...(figure ? { figure } : {}), ...origin(entry) };
  }
  return byId as Keyed<Ids>;
}
