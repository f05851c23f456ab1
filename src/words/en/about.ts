/** Words of the page about this aid. */
export const lead = '';
