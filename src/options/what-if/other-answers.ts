import {
  type Answers,
  answersSchema,
  type Move,
  type Shift,
  type Standing,
  type TreatmentId,
  whatIf,
} from '#rules';

/** Another answer to one question: what it would move, and the answers as they would then be. */
export type OtherAnswer = Shift & { readonly answers: Answers };

const known = new WeakMap<Answers, readonly OtherAnswer[]>();

/** Every other answer to each question, in the order of asking. Asked of the rules once for the same answers. */
export function otherAnswers(answers: Answers): readonly OtherAnswer[] {
  const before = known.get(answers);
  if (before) return before;
  const others = whatIf(answers).map((shift) => ({ ...shift, answers: after(answers, shift) }));
  known.set(answers, others);
  return others;
}

function after(answers: Answers, { question, to }: Shift): Answers {
  const [, detail] = question.split('.');
  return answersSchema.parse(
    detail === undefined
      ? { ...answers, [question]: to }
      : { ...answers, details: { ...answers.details, [detail]: to } },
  );
}

/** An other answer that would move a treatment, and from where to where. */
export type Moving = { readonly other: OtherAnswer; readonly move: Move<Standing | 'depends'> };

/** The other answers that would move a treatment, in the order of asking. */
export function answersMoving(answers: Answers, id: TreatmentId): readonly Moving[] {
  return otherAnswers(answers).flatMap((other) =>
    other.moves.filter(({ treatment }) => treatment === id).map((move) => ({ other, move })),
  );
}

/**
 * The one that is named first: of the first question asked, the first answer in its order; of the mixes of scar
 * types, the one that adds and takes away the fewest. A rule of order alone: it weighs neither gain nor chance.
 */
export function nearest(answers: Answers, moving: readonly Moving[]): Moving | undefined {
  const [first] = moving;
  if (!first) return undefined;
  const step = ({ other }: Moving) => difference(answers.scarTypes, other.answers.scarTypes);
  return moving
    .filter(({ other }) => other.question === first.other.question)
    .reduce((near, each) => (step(each) < step(near) ? each : near));
}

function difference(one: readonly string[], other: readonly string[]): number {
  const only = (these: readonly string[], those: readonly string[]) =>
    these.filter((type) => !those.includes(type)).length;
  return only(one, other) + only(other, one);
}
