import { deepFreeze } from './frozen.ts';

/** The first caveat of every assessment, and of every page that speaks of treatments. */
export const consultDoctor = deepFreeze({
  id: 'consult-doctor',
  statements: ['F120', 'F121', 'F181'],
} as const);
