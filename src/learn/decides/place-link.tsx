import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';

/** A way to a place: on this page the browser's own jump, elsewhere a step to that page. */
export function PlaceLink({ href, children }: { href: string; children: ReactNode }) {
  const [location] = useLocation();
  const [path = '', anchor] = href.split('#');
  const here = path === (location.endsWith('/') ? location : `${location}/`);
  if (here && anchor !== undefined) return <a href={`#${anchor}`}>{children}</a>;
  return <Link href={href}>{children}</Link>;
}
