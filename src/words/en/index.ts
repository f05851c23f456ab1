import { app } from './app.ts';
import * as figures from './figures.ts';
import * as options from './options.ts';
import * as questionnaire from './questionnaire.ts';
import * as record from './record.ts';
import * as visit from './visit.ts';

export const en = { app, ...questionnaire, option: options, figure: figures, record, visit };
