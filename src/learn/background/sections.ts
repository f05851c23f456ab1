import type { StatementId } from '#rules';

/** The pages made of statements, in the order in which they are read. */
export const backgroundPages = ['scars', 'homeCare', 'prevention', 'questions'] as const;
export type BackgroundPage = (typeof backgroundPages)[number];

/** A part of a page: its heading stands in the words under this id, what it says in its statements. */
export type Section = { readonly id: string; readonly statements: readonly StatementId[] };

export const sections: Readonly<Record<BackgroundPage, readonly Section[]>> = {
  scars: [],
  homeCare: [],
  prevention: [],
  questions: [],
};
