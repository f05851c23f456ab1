import { app } from './app.ts';
import { check, common, notices, questionNames, questions, start } from './questionnaire.ts';
import { scarFigures } from './scar-figures.ts';
import { statement } from './statements.ts';

export const en = {
  app,
  start,
  common,
  questions,
  questionNames,
  check,
  notices,
  statement,
  figure: { scarFigures },
};
