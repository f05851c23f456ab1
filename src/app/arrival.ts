import { useEffect, useRef } from 'react';

/**
 * What happens on arrival at a page: the title says where the person is, and reading starts at the heading. A step to a
 * place on a page starts there. Not on the first load, where the browser starts at the top by itself. After Back the
 * browser restores the scroll position, so the heading takes focus without moving the page.
 */
export function useArrival(path: string | undefined, title: string): void {
  const arrivedBy = useRef<'load' | 'step' | 'history'>('load');
  const address = useRef('');

  useEffect(() => {
    const byHistory = () => {
      // A jump within the page is history too, but no arrival.
      if (window.location.pathname !== address.current) arrivedBy.current = 'history';
    };
    window.addEventListener('popstate', byHistory);
    return () => window.removeEventListener('popstate', byHistory);
  }, []);

  useEffect(() => {
    // Still to come: no arrival yet.
    if (path === undefined) return;
    document.title = title;
    const by = arrivedBy.current;
    const here = window.location.pathname === address.current;
    arrivedBy.current = 'step';
    address.current = window.location.pathname;
    if (by === 'load' || here || path === '') return;
    if (by === 'step' && goToPlace()) return;
    if (by === 'step') window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [path, title]);
}

/** Goes to the place that the address names, as the browser does on a load: unfolds it, marks it, reads on there. */
function goToPlace(): boolean {
  const { hash } = window.location;
  if (!document.getElementById(decodeURIComponent(hash.slice(1)))) return false;
  const { state } = window.history;
  window.location.replace(hash);
  // A jump forgets what the entry remembers of the way here.
  window.history.replaceState(state, '');
  return true;
}
