import type { ReactNode } from 'react';

type Props = {
  tone: 'caution' | 'note';
  heading: string;
  level?: 2 | 3;
  children: ReactNode;
  /** Announced when it appears on a page that is already there. */
  live?: boolean;
};

/** A short, self-contained message set off from the text. The heading says what it is: colour only helps. */
export function Notice({ tone, heading, level = 2, children, live = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Heading>{heading}</Heading>
      {children}
    </div>
  );
}
