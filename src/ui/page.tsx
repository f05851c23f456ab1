import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** The column a page is set in. `wide` for pages that use the width of a tablet or a desktop. */
export function Page({
  back,
  width = 'text',
  children,
}: {
  back?: { href: string; label: string } | undefined;
  width?: 'text' | 'wide';
  children: ReactNode;
}) {
  return (
    <div className={`page page-${width}`}>
      {back && (
        <p className="back">
          <Link href={back.href}>{back.label}</Link>
        </p>
      )}
      {children}
    </div>
  );
}

/** The one heading of a page. It can take focus, so that a new page starts where it should. */
export function PageHeading({ children }: { children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
