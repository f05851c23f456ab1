import { app } from './app.ts';
import * as questionnaire from './questionnaire.ts';
import { scarFigures } from './scar-figures.ts';
import * as statement from './statements.ts';

export const en = { app, ...questionnaire, statement, figure: { scarFigures } };
