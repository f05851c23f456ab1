import { en } from './en/index.ts';

/** What every language has to say on the way through the questions, and on every page. A new language is one file of this type and one line below. */
export type Words = typeof en;

/** The language of the page, as its `lang` says. */
export const language = 'en';

/** The words of the first pages. */
export const words: Words = en;
