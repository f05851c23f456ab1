import * as z from 'zod/mini';
import { keptStore } from '#storage';

const text = z.string().check(z.maxLength(300));

/**
 * What the person did to the questions for the doctor. The questions themselves follow from answers and shortlist;
 * kept by their ids, an edited or removed one stays so whenever it applies again.
 */
const schema = z.strictObject({
  edited: z.record(z.string(), text),
  removed: z.array(z.string()),
  own: z.array(z.strictObject({ id: z.string(), text })),
});
export type QuestionEdits = z.output<typeof schema>;

export const useQuestionEdits = keptStore<QuestionEdits>({
  name: 'questions',
  version: 1,
  schema,
  empty: { edited: {}, removed: [], own: [] },
});
