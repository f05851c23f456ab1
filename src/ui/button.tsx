import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';

type Kind = 'primary' | 'secondary' | 'quiet';

/** A native button. `primary` once a page at most. */
export function Button({
  kind = 'primary',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return <button {...rest} type={type} className={`button button-${kind}`} />;
}

/** A link to another page that carries the weight of a button. */
export function LinkButton({
  kind = 'primary',
  href,
  onFollow,
  children,
}: {
  kind?: Kind;
  href: string;
  /** Runs in place of plain navigation, where something else decides where to go. */
  onFollow?: () => void;
  children: ReactNode;
}) {
  return (
    <Link
      href={href}
      className={`button button-${kind}`}
      onClick={(event) => {
        if (!onFollow) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </Link>
  );
}
