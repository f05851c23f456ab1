export const laterWords = 'words of pages that come later';
