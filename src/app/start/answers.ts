/** The second part of the start: what the answers need is read, in a task of its own. */
import '../zod-without-eval.ts';
import '#rules';
import '#storage';

await new Promise((resolve) => setTimeout(resolve));
