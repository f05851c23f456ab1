import { bench, describe } from 'vitest';
import { answersSchema, assess, whatIf } from '#rules';
import { allDetails, coreAnswers } from '../fixtures/answer-space.ts';

/**
 * What the rules cost while a person taps. `npm run bench` prints the figures; they depend on the machine,
 * so they are read, not asserted. Each call takes another answer set, so that nothing is measured twice in a row.
 */

const spread = coreAnswers.flatMap((core, index) => {
  const details = allDetails[(index * 31) % allDetails.length];
  return details ? [{ ...core, details }] : [];
});

function another() {
  let at = 0;
  return () => {
    at = (at + 97) % spread.length;
    const answers = spread[at];
    if (!answers) throw new RangeError(`no answers at ${at}`);
    return answers;
  };
}

describe('the rules, over 840 answer sets with details', () => {
  const forAssess = another();
  bench('assess: every treatment for one set of answers', () => {
    assess(forAssess());
  });

  const forWhatIf = another();
  bench('whatIf: every change of a single answer', () => {
    whatIf(forWhatIf());
  });

  const forSchema = another();
  bench('answersSchema: from anything to answers', () => {
    answersSchema.safeParse(forSchema());
  });
});
