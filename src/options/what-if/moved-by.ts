import {
  type Answers,
  assess,
  type OptionAssessment,
  type QuestionId,
  type Reason,
  type TreatmentId,
} from '#rules';

type Counting = {
  readonly reasons: readonly Reason[];
  readonly perScarType: OptionAssessment['perScarType'];
};

/** The rules behind a move: the reasons that count now, and those that count no longer. */
export type MovedBy = { readonly now: Counting; readonly gone: Counting };

/**
 * Of the reasons of an option before and after a change, those that explain its move: what rests on a changed answer,
 * and what counts in only one of the two. A change of scar types can bring in a reason that itself rests on the depth.
 * Where none of them stands out (the kind is unsure now, so the standing depends), all that count now explain it.
 */
export function movedBy(
  id: TreatmentId,
  before: Answers,
  after: Answers,
  questions: readonly QuestionId[],
): MovedBy {
  const [then, now] = [counting(before, id), counting(after, id)];
  const rests = ({ answers }: Reason) => answers.some((question) => questions.includes(question));
  const has = ({ reasons }: Counting, reason: Reason) => reasons.some((each) => each.id === reason.id);
  const added = now.reasons.filter((reason) => rests(reason) || !has(then, reason));
  const gone = then.reasons.filter((reason) => !has(now, reason));
  return {
    now: { ...now, reasons: added.length + gone.length > 0 ? added : now.reasons },
    gone: { ...then, reasons: gone },
  };
}

function counting(answers: Answers, id: TreatmentId): Counting {
  const option = assess(answers).options.find(({ treatment }) => treatment === id);
  return { reasons: option?.reasons ?? [], perScarType: option?.perScarType ?? {} };
}
