import * as enHelpers from './en/helpers.ts';

/** What every language has to say on the pages that help to answer a question. A new language is one file of this type and one line below. */
export type HelperWords = typeof enHelpers;

export const helperWords: HelperWords = enHelpers;
