import * as about from './about.ts';
import * as background from './background.ts';
import * as checklist from './checklist.ts';
import * as clinic from './clinic.ts';
import * as consultation from './consultation.ts';
import * as decides from './decides.ts';
import { pages } from './titles.ts';

export const enLater = { about, background, checklist, clinic, consultation, decides, pages };
