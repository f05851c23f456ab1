/** Words of the clinic profile. */
export const lead = '';
