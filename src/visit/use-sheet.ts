import { useEffect, useMemo, useState } from 'react';
import { type Answers, tellYourDoctor } from '#rules';
import { words } from '#words';
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
  const edits = useQuestionEdits();
  const date = useDateOnDevice();
  const questions = useMemo(() => edited(questionsFor(answers, options), edits), [answers, options, edits]);
  const content: SheetContent = {
    answers,
    shortlist: options,
    plans,
    whatMatters: [...order.map((id) => words.visit.concerns[id]), ...(own.trim() === '' ? [] : [own.trim()])],
    questions: questions.kept.map(({ text }) => text),
    tellYourDoctor: tellYourDoctor.map(({ id }) => words.option.tellYourDoctor[id]),
    notes,
    date,
  };
  return { content, questions };
}

/** Only shown, never reckoned with: a device's clock may be wrong. Nothing before the page runs in a browser. */
function useDateOnDevice(): string {
  const [date, setDate] = useState('');
  useEffect(() => {
    const now = new Date();
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    setDate(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
  }, []);
  return date;
}
