import { enAfterQuestions } from './en/after-questions.ts';

/** What every language has to say once the questions are answered. A new language is one file of this type and one line below. */
export type WordsAfterQuestions = typeof enAfterQuestions;

/** The words of the first pages, and those of the options and the visit, which come with their pages. */
export const words: WordsAfterQuestions = enAfterQuestions;
