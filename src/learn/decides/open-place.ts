import { useEffect } from 'react';

/**
 * What an address leads to is unfolded. Browsers begin to do so by themselves; those that do not yet would leave
 * the reader before a closed fold.
 */
export function useOpenPlace(): void {
  useEffect(() => {
    const open = () => {
      const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      let fold = place?.closest('details');
      if (!place || !fold || fold.open) return;
      for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
      place.scrollIntoView();
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
}
