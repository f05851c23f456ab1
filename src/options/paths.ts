import type { TreatmentId } from '#rules';

/** Where the options that need no answers live. */
export const allOptionsPath = '/treatments/';

/** Where a few options stand side by side. */
export const comparePath = '/compare/';

export function treatmentPath(id: TreatmentId): string {
  return `${allOptionsPath}${id}/`;
}

/** What each other answer would change. */
export const whatIfPath = '/what-if/';
