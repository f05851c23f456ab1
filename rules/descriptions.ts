import type { ScarType, SkinType } from './answers.ts';
import type { Sources } from './assessment.ts';
import { deepFreeze } from './frozen.ts';

/** What the sources say each answer looks like: shown beside the answer, and the ground of a suggestion. */
export const scarTypeDescriptions = deepFreeze({
  'ice-pick': ['F009', 'F010'],
  boxcar: ['S003'],
  rolling: ['S006'],
} as const satisfies Readonly<Record<ScarType, Sources>>);

export const skinTypeDescriptions = deepFreeze({
  I: ['S016'],
  II: ['S017'],
  III: ['S018'],
  IV: ['S019'],
  V: ['S020'],
  VI: ['S021'],
} as const satisfies Readonly<Record<Exclude<SkinType, 'unsure'>, Sources>>);

/** What the sources say on telling one's own skin type: shown beside that question. */
export const onTypingSkin = deepFreeze(['S015', 'S026', 'S105'] as const satisfies Sources);

/** How deep boxcar and ice pick scars go: shown beside the drawing of how far home needles reach. */
export const onDepthOfScars: Sources = deepFreeze(['S004', 'S002']);
