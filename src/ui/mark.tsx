import type { ReactNode } from 'react';

const shapes = {
  filled: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  linked: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="5.5" cy="8" r="3.5" />
      <circle cx="10.5" cy="8" r="3.5" />
    </g>
  ),
  leaf: <path d="M2 14C2 6 7 2 14 2c0 8-4 12-10 11l5-6-7 7z" fill="currentColor" />,
  bar: <path d="M2 8h12" stroke="currentColor" strokeWidth="3" />,
  open: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  struck: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 12.2l8.4-8.4" />
    </g>
  ),
  same: <path d="M2 5.5h12M2 10.5h12" stroke="currentColor" strokeWidth="2.5" />,
  diamond: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="currentColor" />,
  question: (
    <path
      d="M5 6a3 3 0 1 1 4.5 2.6C8.5 9.2 8 9.7 8 11M8 13.2v.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  cross: <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  clock: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4v4.5l3 1.5" />
    </g>
  ),
  /** Rests on a flat base. */
  steady: <path d="M4 3h8v7H4zM1 13.5h14" fill="currentColor" stroke="currentColor" strokeWidth="2" />,
  /** Up or down. */
  movable: (
    <path
      d="M5 14V3M2 6l3-3.5L8 6M11 2v11M8 10l3 3.5 3-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
} as const;
export type MarkShape = keyof typeof shapes;

/** A shape and its word. The word carries the meaning; the shape makes it findable. */
export function Mark({ shape, children }: { shape: MarkShape; children: ReactNode }) {
  return (
    <span className="mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes[shape]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
