import { learnPaths } from '../paths.ts';
import { backgroundPages } from './sections.ts';

/** The pages to learn from, in the order in which they are read. */
export const readingOrder = [...backgroundPages, 'glossary'] as const;
export type PageToRead = (typeof readingOrder)[number];

/** What is read before and after a page; the first one follows on the list of all. */
export function neighboursOf(page: PageToRead): {
  readonly previous: PageToRead | undefined;
  readonly next: PageToRead | undefined;
} {
  const place = readingOrder.indexOf(page);
  return { previous: readingOrder[place - 1], next: readingOrder[place + 1] };
}

export function pathOf(page: PageToRead): string {
  return learnPaths[page];
}
