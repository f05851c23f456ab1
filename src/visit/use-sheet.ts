import { useMemo } from 'react';
import { type Answers, tellYourDoctor } from '#rules';
import { useDayOnDevice } from '#statements';
import { words } from '#words/after-questions';
import { useDoctor } from './doctor/doctor.store.ts';
import { useNotes } from './notes.store.ts';
import { useQuestionEdits } from './questions.store.ts';
import { edited, questionsFor } from './questions.ts';
import type { SheetContent } from './record/sheet-content.ts';
import { useShortlist } from './shortlist.store.ts';
import { useWhatMatters } from './what-matters.store.ts';

/** The sheet as it stands: its content as plain values, and the questions with those that were removed. */
export function useSheet(answers: Answers) {
  const { options, plans } = useShortlist();
  const { order, own } = useWhatMatters();
  const { notes } = useNotes();
  const doctor = useDoctor();
  const edits = useQuestionEdits();
  const date = useDayOnDevice();
  const { leftOut } = doctor;
  const questions = useMemo(() => {
    // There is nothing to ask about what the doctor left out. The person's wordings wait until it is taken in again.
    const talkedAbout = options.filter((id) => !leftOut.includes(id));
    return edited(questionsFor(answers, talkedAbout), edits);
  }, [answers, options, leftOut, edits]);
  const content: SheetContent = {
    answers,
    shortlist: options,
    plans,
    whatMatters: [...order.map((id) => words.visit.concerns[id]), ...(own.trim() === '' ? [] : [own.trim()])],
    questions: questions.kept.map(({ text }) => text),
    tellYourDoctor: tellYourDoctor.map(({ id }) => words.option.tellYourDoctor[id]),
    notes,
    doctor,
    date,
  };
  return { content, questions };
}
