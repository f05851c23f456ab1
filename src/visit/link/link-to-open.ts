import { unkeptStore } from '#storage';

/**
 * The code of a link that waits to be opened: it came with the address, or was pasted into a field. In memory only:
 * an address, where the browser would note it in its history, is rid of it at once.
 */
export const useLinkToOpen = unkeptStore<{ readonly code?: string }>({});

const anyVersion = /^v\d+(?:\.|$)/i;

/** Whether a fragment of an address means to be one of ours, whatever has become of it. */
export function looksLikeLink(fragment: string): boolean {
  return anyVersion.test(fragment);
}

/**
 * Takes a link out of the address: what it tells is not left there, in a bookmark, or for whoever looks at the screen
 * next. What the entry remembers of the way here is kept.
 * @returns whether there was one
 */
export function takeLink(): boolean {
  const { hash, pathname, search } = window.location;
  const code = hash.slice(1);
  if (!looksLikeLink(code)) return false;
  window.history.replaceState(window.history.state, '', pathname + search);
  useLinkToOpen.setState({ code }, true);
  return true;
}

/** Puts the link that waits back into the address: its code did not come, and a load must find it there. */
export function putLinkBack(): void {
  window.history.replaceState(window.history.state, '', `#${useLinkToOpen.getState().code}`);
}

/** The code in what was pasted: a whole link, or the code alone, with blanks or a line end around it. */
export function codeIn(pasted: string): string {
  const text = pasted.trim();
  return text.slice(text.lastIndexOf('#') + 1);
}
