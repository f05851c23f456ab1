import { do_not_optimize, measure } from 'mitata';
import type { Answers } from '#rules';
import { coreAnswers } from '../../fixtures/answer-space.ts';
import { median } from '../report.ts';

const second = 1e9;

/** How long one evaluation takes, in nanoseconds: the median, over the 840 core sets in turn, far ones one by one. */
export async function costOf(evaluate: (answers: Answers) => unknown): Promise<number> {
  const next = inTurn();
  const first = await timed(() => evaluate(next()));
  // What takes seconds is timed three times, not thousands.
  if (first > second) {
    const [once, again] = [await timed(() => evaluate(next())), await timed(() => evaluate(next()))];
    return median([first, once, again]);
  }
  // Whoever remembers has seen all answers by then; what runs has been optimised.
  const until = performance.now() + 2000;
  for (let seen = 0; seen < coreAnswers.length && performance.now() < until; seen += 1)
    await evaluate(next());
  const once = evaluate(next());
  const body =
    once instanceof Promise
      ? async () => do_not_optimize(await evaluate(next()))
      : () => do_not_optimize(evaluate(next()));
  const { p50 } = await measure(body, { min_cpu_time: second });
  return p50;
}

/** One evaluation, the first this process makes: nothing remembered, nothing optimised yet. */
export async function firstCost(evaluate: (answers: Answers) => unknown): Promise<number> {
  const next = inTurn();
  return timed(() => evaluate(next()));
}

async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) * 1e6;
}

/** 97 has no divisor in common with 840, so every set comes up, and none after one that is like it. */
function inTurn(): () => Answers {
  let at = 0;
  return () => {
    at = (at + 97) % coreAnswers.length;
    const answers = coreAnswers[at];
    if (!answers) throw new RangeError(`no answers at ${at}`);
    return answers;
  };
}
