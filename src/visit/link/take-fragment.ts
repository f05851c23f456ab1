import { looksLikeLink } from './codec.ts';

/**
 * Reads a link out of the address and removes it there at once: what it tells is not left in the address, in a
 * bookmark, or for whoever looks at the screen next. What the entry remembers of the way here is kept.
 */
export function takeFragment(): string | undefined {
  const { hash, pathname, search } = window.location;
  const fragment = hash.slice(1);
  if (!looksLikeLink(fragment)) return undefined;
  window.history.replaceState(window.history.state, '', pathname + search);
  return fragment;
}
