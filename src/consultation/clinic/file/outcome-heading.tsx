import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of what a file turned out to be. It takes focus when it appears, so that reading goes on there. */
export function OutcomeHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
