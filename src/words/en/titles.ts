import { app } from './app.ts';

/** The titles of the pages that come later than the questions. */
export const pages = {
  ...app.pages,
  scars: 'What these scars are',
  homeCare: 'Home care and sunscreen',
  prevention: 'Preventing new scars',
  statements: 'Every statement and its source',
  changes: 'Changes of the rules',
};
