import { compare } from './compare.ts';
import * as doctor from './doctor.ts';
import * as figures from './figures.ts';
import * as helpers from './helpers.ts';
import { en } from './index.ts';
import { link } from './link.ts';
import { newVersion } from './new-version.ts';
import * as options from './options.ts';
import { overdue } from './overdue.ts';
import * as record from './record.ts';
import * as visit from './visit.ts';
import * as whatIf from './what-if.ts';
import * as concern from './what-matters.ts';

export const enAfterQuestions = {
  ...en,
  ...helpers,
  newVersion,
  overdue,
  option: options,
  figure: { ...en.figure, ...figures },
  record,
  visit,
  doctor,
  link,
  compare,
  whatIf,
  ...concern,
};
