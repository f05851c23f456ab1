import type { Answers } from '#rules';
import type { Outcomes } from '../outcome.ts';

/** Something that decides. */
export type Engine<Result = unknown> = {
  readonly name: string;
  /** What is measured: from answers to a result that says all that is asked of every engine. */
  readonly evaluate: (answers: Answers) => Result | Promise<Result>;
  /** The result in the form in which engines are compared. Not measured. */
  readonly read: (result: Result) => Outcomes;
};
