import { app } from './app.ts';
import * as figures from './figures.ts';
import * as options from './options.ts';
import * as questionnaire from './questionnaire.ts';
import * as visit from './visit.ts';
import * as whatIf from './what-if.ts';

export const en = { app, ...questionnaire, option: options, figure: figures, visit, whatIf };
