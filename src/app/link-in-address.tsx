import { useLayoutEffect } from 'react';
import { putLinkBack, takeLink } from '#visit';
import { useCodeIfThere } from './later.tsx';
import { arrivingLink } from './rooms.ts';

/** Takes a link out of the address at once. What it says is dealt with as soon as the code for that is there. */
export function LinkInAddress() {
  const { ArrivingLink } = useCodeIfThere(arrivingLink) ?? {};
  // Before anything else on the page looks at the address, or leads elsewhere and loses what stands in it.
  useLayoutEffect(() => {
    const take = () => {
      if (takeLink()) arrivingLink.fetch().catch(putLinkBack);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return ArrivingLink && <ArrivingLink />;
}
