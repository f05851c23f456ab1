import type { Judge } from './judge.ts';
import { ace } from './judges/ace.ts';
import { alfa } from './judges/alfa.ts';
import { axe } from './judges/axe.ts';
import { cspEvaluator } from './judges/csp-evaluator.ts';
import { htmlValidate } from './judges/html-validate.ts';
import { lighthouse } from './judges/lighthouse.ts';
import { nu } from './judges/nu.ts';
import { ownChecks } from './judges/own.ts';

/** Everybody who judges, in the order of the table in the README. */
export const judges: readonly Judge[] = [
  axe,
  ace,
  alfa,
  htmlValidate,
  nu,
  lighthouse,
  cspEvaluator,
  ...ownChecks,
];
