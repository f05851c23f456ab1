import { create } from 'zustand';

/**
 * The code of a link that was pasted into a field instead of being followed: it never stands in the address, where
 * the browser would note it in its history. In memory only.
 */
export const usePastedLink = create<{ readonly code?: string }>()(() => ({}));

/** The code in what was pasted: a whole link, or the code alone, with blanks or a line end around it. */
export function codeIn(pasted: string): string {
  const text = pasted.trim();
  return text.slice(text.lastIndexOf('#') + 1);
}
