/** What the lower part of the screen can show. */
export const views = ['scars', 'option', 'moved', 'plans', 'questions', 'record', 'bring-in'] as const;
export type View = (typeof views)[number];
