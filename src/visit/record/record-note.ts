import {
  type Answers,
  assess,
  type OptionAssessment,
  type PlanId,
  scarTypes,
  type TreatmentId,
} from '#rules';
import { reviewDueText } from '#statements';
import { words } from '#words/after-questions';
import { type DoctorPart, noteOn } from '../doctor/doctor.store.ts';
import { doctorLines } from './doctor-lines.ts';
import { answersInWords, closing, list, plansInWords, together } from './plain-text.ts';

const text = words.doctor.record;
const { treatmentNames, standings, cautions: cautionWords, scarTypes: scarNames } = words.option;

/** What a note for the record is made from. */
export type Consultation = {
  readonly answers: Answers;
  readonly shortlist: readonly TreatmentId[];
  /** The plans of interest. */
  readonly plans: readonly PlanId[];
  readonly doctor: DoctorPart;
  /** The day on this device (year-month-day). */
  readonly date: string;
};

/** A consultation as plain text for any record, in signs that an old one can show. It makes no claim of its own. */
export function recordNote({ answers, shortlist, plans: asked, doctor, date }: Consultation): string {
  const { options, plans } = assess(answers);
  const talkedAbout = options.filter(
    ({ treatment }) =>
      !doctor.leftOut.includes(treatment) &&
      (shortlist.includes(treatment) || noteOn(doctor, treatment) !== ''),
  );
  return inPlainSigns(
    together([
      date === '' ? [text.title] : [text.title, words.visit.sheet.today(words.app.date(date))],
      reviewDueText(date),
      list(text.answers, answersInWords(answers)),
      list(text.options, talkedAbout.map(optionLine), words.record.text.shortlistNote),
      list(text.plans, plansInWords(plans, asked)),
      doctorLines(doctor, plans),
      ...closing(),
    ]),
  );
}

function optionLine({ treatment, standing, perScarType, downtime, cautions }: OptionAssessment): string {
  const headings = (level: 'firm' | 'soft') =>
    cautions.filter((caution) => caution.level === level).map(({ id }) => cautionWords[id].heading);
  const [firm, soft] = [headings('firm'), headings('soft')];
  const stands = standingInWords(standing, perScarType);
  return [
    `${treatmentNames[treatment]}: ${words.visit.sheet.optionLine(stands, text.recovery[downtime.fit])}`,
    ...(firm.length > 0 ? [words.visit.sheet.cautions(firm)] : []),
    ...(soft.length > 0 ? [text.goodToKnow(soft)] : []),
  ].join(' ');
}

/** With several kinds of scar, where the option stands for each, unless it is the same for all. */
function standingInWords(
  standing: OptionAssessment['standing'],
  perScarType: OptionAssessment['perScarType'],
): string {
  const { word } = standings[standing];
  const differ = standing === 'depends' || new Set(Object.values(perScarType)).size > 1;
  if (!differ) return word;
  return text.perScarType(
    word,
    scarTypes.flatMap((type) => {
      const forType = perScarType[type];
      return forType === undefined ? [] : [`${scarNames[type]}: ${standings[forType].word}`];
    }),
  );
}

/** Curly quotes, long dashes and unusual spaces turn into question marks in some record systems. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A]/g, "'"],
  [/[\u201C-\u201E]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00A0\u2000-\u200A\u202F]/g, ' '],
];

function inPlainSigns(note: string): string {
  return plainSigns.reduce((said, [sign, plain]) => said.replace(sign, plain), note);
}
