import * as enSharing from './en/sharing.ts';

/** What every language has to say of the site where a link to it is shared. A new language is one file of this type and one line below. */
export type SharingWords = typeof enSharing;

export const sharingWords: SharingWords = enSharing;
