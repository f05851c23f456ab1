import { type ReactNode, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';

/** Prints the page. Where the browser cannot, as inside some apps, something else stands there, or nothing. */
export function PrintButton({
  kind,
  instead,
  children,
}: {
  kind?: 'primary' | 'secondary';
  instead?: ReactNode;
  children: string;
}) {
  const canPrint = useSyncExternalStore(
    neverChanges,
    () => typeof window.print === 'function',
    () => true,
  );
  if (!canPrint) return instead;
  return (
    <Button {...(kind ? { kind } : {})} onClick={() => window.print()}>
      {children}
    </Button>
  );
}

const neverChanges = () => () => {};
