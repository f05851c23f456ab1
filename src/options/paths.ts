import type { TreatmentId } from '#rules';

/** Where the options that need no answers live. */
export const allOptionsPath = '/treatments/';

export function treatmentPath(id: TreatmentId): string {
  return `${allOptionsPath}${id}/`;
}

/** What each other answer would change. */
export const whatIfPath = '/what-if/';
