/** Words of the doctor’s screen. */
export const lead = '';
