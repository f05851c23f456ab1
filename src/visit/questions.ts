import {
  type Answers,
  assess,
  type DetailId,
  detailsAsked,
  type OptionAssessment,
  profileFields,
  type TreatmentId,
  treatments,
  whatIf,
} from '#rules';
import { words } from '#words/after-questions';
import type { QuestionEdits } from './questions.store.ts';

const text = words.visit.questions;
const { treatmentNames, profileFields: fields, askWithoutProcedure } = words.option;

/** A question for the doctor. The id tells what it comes from and stays the same whatever it says. */
export type VisitQuestion = { readonly id: string; readonly text: string };

/**
 * The questions that follow from answers and shortlist: from what is unsure, what conflicts with the downtime, what
 * the cautions are, and where the sources are silent. One question a matter, however many options it is about.
 */
export function questionsFor(answers: Answers, shortlist: readonly TreatmentId[]): readonly VisitQuestion[] {
  const { caveats, options } = assess(answers);
  const chosen = options.filter(({ treatment }) => shortlist.includes(treatment));
  return [
    ...(chosen.length > 0 ? [{ id: 'who-does-it', text: text.whoDoesIt }] : []),
    { id: 'realistic', text: text.realistic },
    ...caveats.flatMap(({ id }) => {
      const question = text.caveats[id];
      return question === undefined ? [] : [{ id: `caveat.${id}`, text: question }];
    }),
    ...openDetails(answers, shortlist).map((id) => ({ id: `detail.${id}`, text: text.details[id] })),
    ...aboutSome('conflict', chosen, ({ downtime }) => downtime.fit === 'conflicts', text.conflict),
    ...aboutSome('recovery', chosen, ({ downtime }) => downtime.fit === 'ask', text.recovery),
    ...aboutSome('not-linked', chosen, ({ standing }) => standing === 'not-linked', text.notLinked),
    ...aboutSome(
      'advised-against',
      chosen,
      ({ standing }) => standing === 'advised-against',
      text.advisedAgainst,
    ),
    ...fromCautions(chosen),
    ...fromSilences(shortlist),
  ];
}

/** Details left open whose answer would move one of the options in question. */
function openDetails(answers: Answers, shortlist: readonly TreatmentId[]): readonly DetailId[] {
  const shifts = whatIf(answers);
  return detailsAsked(answers.scarTypes).filter(
    (id) =>
      (answers.details?.[id] ?? 'unsure') === 'unsure' &&
      shifts.some(
        ({ question, moves }) =>
          question === `details.${id}` && moves.some(({ treatment }) => shortlist.includes(treatment)),
      ),
  );
}

function aboutSome(
  id: string,
  chosen: readonly OptionAssessment[],
  concerned: (option: OptionAssessment) => boolean,
  ask: (names: readonly string[]) => string,
): readonly VisitQuestion[] {
  const names = chosen.filter(concerned).map(({ treatment }) => treatmentNames[treatment]);
  return names.length > 0 ? [{ id, text: ask(names) }] : [];
}

function fromCautions(chosen: readonly OptionAssessment[]): readonly VisitQuestion[] {
  const ids = new Set(chosen.flatMap(({ cautions }) => cautions.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const concerned = chosen.filter(({ cautions }) => cautions.some((caution) => caution.id === id));
    const question = text.cautions(
      id,
      concerned.map(({ treatment }) => treatmentNames[treatment]),
    );
    return question === undefined ? [] : [{ id: `caution.${id}`, text: question }];
  });
}

function fromSilences(shortlist: readonly TreatmentId[]): readonly VisitQuestion[] {
  const done = shortlist.filter((id) => id !== 'no-procedure' && id !== 'home-microneedling');
  const silences = profileFields.flatMap((field) => {
    const silent = done.filter((id) => treatments[id].profile[field].length === 0);
    const names = silent.map((id) => treatmentNames[id]);
    return names.length > 0 ? [{ id: `silence.${field}`, text: text.silence(fields[field].ask, names) }] : [];
  });
  // Leaving the scars alone has questions of its own, of which the first that the sources leave open is enough.
  const waiting = shortlist.includes('no-procedure')
    ? [{ id: 'silence.no-procedure', text: askWithoutProcedure.healing }]
    : [];
  return [...silences, ...waiting];
}

/** The questions as the person left them: their wording, without what they removed, with their own at the end. */
export function edited(
  questions: readonly VisitQuestion[],
  { edited: wordings, removed, own }: QuestionEdits,
): { readonly kept: readonly VisitQuestion[]; readonly removed: readonly VisitQuestion[] } {
  const asked = [
    ...questions.map(({ id, text: asWritten }) => ({ id, text: wordings[id] ?? asWritten })),
    ...own,
  ];
  return {
    kept: asked.filter(({ id }) => !removed.includes(id)),
    removed: asked.filter(({ id }) => removed.includes(id)),
  };
}
