import * as z from 'zod/mini';
import { keptStore } from '#storage';

const text = z.string().check(z.maxLength(300));

/**
 * What the person did to the questions for the doctor. The questions themselves follow from answers and shortlist;
 * kept by their ids, an edited or removed one stays so whenever it applies again.
 */
const schema = z.strictObject({
  edited: z.catchall(z.object({}), text),
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

export function editQuestion(id: string, wording: string): void {
  useQuestionEdits.setState(({ edited, own }) =>
    own.some((question) => question.id === id)
      ? { own: own.map((question) => (question.id === id ? { id, text: wording } : question)) }
      : { edited: { ...edited, [id]: wording } },
  );
}

export function removeQuestion(id: string): void {
  useQuestionEdits.setState(({ removed }) => ({ removed: [...removed.filter((other) => other !== id), id] }));
}

export function putBack(id: string): void {
  useQuestionEdits.setState(({ removed }) => ({ removed: removed.filter((other) => other !== id) }));
}

/** Own questions are numbered on from the highest, so that no id is given twice. */
export function addOwnQuestion(wording: string): void {
  useQuestionEdits.setState(({ own }) => {
    const highest = Math.max(0, ...own.map(({ id }) => Number(id.replace('own.', '')) || 0));
    return { own: [...own, { id: `own.${highest + 1}`, text: wording }] };
  });
}
