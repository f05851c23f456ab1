import type { ReactNode } from 'react';

/** Something folded away: the browser's own `details`, which works without scripts. A group prints open. */
export function Disclosure({
  summary,
  kind = 'plain',
  children,
}: {
  summary: ReactNode;
  kind?: 'plain' | 'group' | 'source';
  children: ReactNode;
}) {
  return (
    <details className={`disclosure disclosure-${kind}`}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
