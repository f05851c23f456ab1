/** Semantic version of the knowledge: what it means for which answers is told in CHANGELOG.md. */
export const rulesVersion = '1.1.0';

/** The day this version of the rules was set down (year-month-day). A constant: the rules read no clock. */
export const rulesDate = '2026-11-24';

/** The day by which someone has to look at the rules again. The view compares it with the day on the device. */
export const reviewDue = '2027-11-22';
