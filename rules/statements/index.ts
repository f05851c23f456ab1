import { deepFreeze } from '../frozen.ts';
import { choosing } from './article/choosing.ts';
import { homeCare } from './article/home-care.ts';
import { prevention } from './article/prevention.ts';
import { procedures } from './article/procedures.ts';
import { questions } from './article/questions.ts';
import { scars } from './article/scars.ts';
import type { Statement } from './statement.ts';
import { fromOtherSources } from './supplement.ts';

const all = {
  ...scars,
  ...procedures,
  ...homeCare,
  ...choosing,
  ...prevention,
  ...questions,
  ...fromOtherSources,
};

/** `F001`… from the article, `S001`… from other published sources. Ids are stable: never renumbered. */
export type StatementId = keyof typeof all;

/** Everything the sources say, by id. */
export const statements: Readonly<Record<StatementId, Statement>> = deepFreeze(all);
