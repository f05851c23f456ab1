/** Words of the self-check against IPDAS. */
export const lead = '';
