import type { ReactNode } from 'react';
import { Link, useRouter } from 'wouter';

/** The column a page is set in. `wide` for pages that use the width of a tablet or a desktop. */
export function Page({
  back,
  width = 'text',
  forNow = false,
  children,
}: {
  back?: { href: string; label: string } | undefined;
  width?: 'text' | 'wide';
  /** Gives way to another page as soon as stored answers are taken over. */
  forNow?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`page page-${width}${forNow ? ' for-now' : ''}`}>
      {back && (
        <p className="back">
          <BackLink {...back} />
        </p>
      )}
      {children}
    </div>
  );
}

/**
 * Leads to the page before. Where that is also the page the person came from, it goes back in the browser's own
 * history, as the browser's button does: the place on the page is kept, and no entry is added.
 */
function BackLink({ href, label }: { href: string; label: string }) {
  const { base } = useRouter();
  return (
    <Link
      href={href}
      onClick={(event) => {
        const state: unknown = window.history.state;
        const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
        if (from !== base + href) return;
        event.preventDefault();
        window.history.back();
      }}
    >
      {label}
    </Link>
  );
}

/** The one heading of a page. It can take focus, so that a new page starts where it should. */
export function PageHeading({ children }: { children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
