import { Link } from 'wouter';

/** An answer inside a sentence that leads to where it can be changed. */
export function Chip({ href, action, children }: { href: string; action: string; children: string }) {
  return (
    <Link href={href} className="chip">
      <span className="visually-hidden">{action} </span>
      {children}
    </Link>
  );
}
