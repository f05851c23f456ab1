/** Words of the pages on scars, home care and prevention. */
export const lead = '';
