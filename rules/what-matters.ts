/**
 * What can matter to a person when they weigh options. Nothing is decided from it: it orders the rows in which
 * the sources are quoted, never the options.
 */
export const concerns = [
  'little-downtime',
  'few-visits',
  'no-cutting',
  'no-needles',
  'dark-marks',
  'lasting',
  'at-home',
  'cost',
] as const;
export type ConcernId = (typeof concerns)[number];
