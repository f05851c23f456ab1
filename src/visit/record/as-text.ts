import { answerLines } from '#questionnaire';
import { assess, consultDoctor, type PlanStep, reviewDue, rulesDate, rulesVersion } from '#rules';
import { reviewDueText, statementText } from '#statements';
import { words } from '#words';
import type { SheetContent } from './sheet-content.ts';

const text = words.record.text;

/**
 * The visit sheet as plain text, for a message or a record. One thing a line and no line broken by hand: a phone, a
 * letter and a record system each break lines at their own width. What was left out is left out, heading and all.
 */
export function asText(sheet: SheetContent): string {
  const { options, plans } = assess(sheet.answers);
  const standings = new Map(options.map(({ treatment, standing }) => [treatment, standing]));
  const sections = [
    sheet.date === '' ? [text.title] : [text.title, words.app.date(sheet.date)],
    reviewDueText(sheet.date),
    list(text.answers, answersInWords(sheet)),
    list(
      text.shortlist,
      sheet.shortlist.map((id) => {
        const standing = standings.get(id);
        const name = words.option.treatmentNames[id];
        return standing ? `${name}: ${words.option.standings[standing].word}` : name;
      }),
      text.shortlistNote,
    ),
    list(text.whatMatters, sheet.whatMatters),
    list(text.questions, sheet.questions),
    list(text.tellYourDoctor, sheet.tellYourDoctor),
    list(
      text.plans,
      plans
        .filter(({ id }) => sheet.plans.includes(id))
        .map(({ id, steps }) => planLine(words.option.plans[id], steps)),
    ),
    sheet.notes.trim() === '' ? [] : [text.notes, ...linesOf(sheet.notes)],
    [words.option.caveats[consultDoctor.id], statementText(consultDoctor.statements)],
    [
      words.option.options.rules(rulesVersion, words.app.date(rulesDate)),
      words.app.review.by(words.app.date(reviewDue)),
      words.option.options.evidence,
      words.app.footer.purpose,
    ],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** A detail that was left open is no answer, and is not told as one. */
function answersInWords({ answers }: SheetContent): readonly string[] {
  return answerLines(answers)
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ question, chosen }) => `${words.questionNames[question]}: ${chosen.join(', ')}`);
}

function planLine(name: string, steps: readonly PlanStep[]): string {
  const parts = steps.map(({ id, treatments }) =>
    [
      words.option.planSteps[id],
      treatments
        .map((treatment) => words.option.treatmentNames[treatment])
        .join(` ${words.option.options.plans.or} `),
    ]
      .filter((part) => part !== '')
      .join(': '),
  );
  return `${name} (${parts.join('; ')})`;
}

/** A heading and its points, or nothing where there are none. */
function list(heading: string, points: readonly string[], note?: string): readonly string[] {
  const said = points.map(oneLine).filter((point) => point !== '');
  if (said.length === 0) return [];
  return [heading, ...said.map((point) => `- ${point}`), ...(note === undefined ? [] : [note])];
}

/** A point a person typed may hold line breaks, which would look like points of their own. */
function oneLine(point: string): string {
  return visible(point).replace(/\s+/g, ' ').trim();
}

function linesOf(notes: string): readonly string[] {
  return visible(notes)
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd());
}

/** Without what no one sees but what can garble a record: control signs, and marks that turn the reading direction. */
function visible(typed: string): string {
  return typed.replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
