import type { ReactNode } from 'react';

/** Names and values in a fixed order. */
export function FieldList({ children }: { children: ReactNode }) {
  return <dl className="fields">{children}</dl>;
}

export function Field({ name, action, children }: { name: string; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd className="field-value">{children}</dd>
      {action !== undefined && <dd className="field-action">{action}</dd>}
    </div>
  );
}
