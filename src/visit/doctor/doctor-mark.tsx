import type { ReactNode } from 'react';

/** Says that something is the doctor's: a tag with an edge of its own, and a word. The colour only goes with them. */
export function DoctorMark({ children }: { children: ReactNode }) {
  return <span className="doctor-mark">{children}</span>;
}
