/** Words of the pages that show how it decides. */
export const lead = '';
