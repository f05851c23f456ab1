import { assess } from '#rules';
import { reviewDueText } from '#statements';
import { words } from '#words/after-questions';
import { doctorLines } from './doctor-lines.ts';
import { answersInWords, closing, linesOf, list, plansInWords, together } from './plain-text.ts';
import type { SheetContent } from './sheet-content.ts';

const text = words.record.text;

/** The visit sheet as plain text, for a message or a record. */
export function asText(sheet: SheetContent): string {
  const { options, plans } = assess(sheet.answers);
  return together([
    sheet.date === '' ? [text.title] : [text.title, words.app.date(sheet.date)],
    reviewDueText(sheet.date),
    list(text.answers, answersInWords(sheet.answers)),
    list(
      text.shortlist,
      options
        .filter(({ treatment }) => sheet.shortlist.includes(treatment))
        .map(({ treatment, standing }) => {
          const line = `${words.option.treatmentNames[treatment]}: ${words.option.standings[standing].word}`;
          return sheet.doctor.leftOut.includes(treatment) ? words.doctor.text.onList(line) : line;
        }),
      text.shortlistNote,
    ),
    doctorLines(sheet.doctor, plans),
    list(text.whatMatters, sheet.whatMatters),
    list(text.questions, sheet.questions),
    list(text.tellYourDoctor, sheet.tellYourDoctor),
    list(text.plans, plansInWords(plans, sheet.plans)),
    sheet.notes.trim() === '' ? [] : [text.notes, ...linesOf(sheet.notes)],
    ...closing(),
  ]);
}
