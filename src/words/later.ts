import { enLater } from './en/later.ts';

/** The words of pages whose code comes later than the app. A new language is one file of this type and one line below. */
export type LaterWords = typeof enLater;

export const laterWords: LaterWords = enLater;
