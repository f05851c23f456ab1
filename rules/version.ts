/** Semantic version of the knowledge: what it means for which answers is told in CHANGELOG.md. */
export const rulesVersion = '1.1.0';

/** The day this version of the rules was set down (year-month-day). A constant: the rules read no clock. */
export const rulesDate = '2026-11-24';
