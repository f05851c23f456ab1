import type { Fit } from '#rules';

/** Words around what the doctor adds during a consultation: to put it in, and to tell it apart on sheet and text. */

/** On screen and on paper each thing the doctor added carries one of these; all of them name the doctor. */
export const marks = {
  leftOut: 'Left out by the doctor',
  note: 'Doctor’s note',
  plan: 'Chosen by the doctor',
  other: 'Doctor',
};

export const onOption = {
  leaveOut: 'Leave out',
  takeIn: 'Take in again',
  note: (name: string) => `Doctor’s note on ${name}`,
  tooLong: (most: number) => `Use ${most} characters or fewer. A longer note is not kept.`,
};

export const plan = {
  legend: 'Plan chosen by the doctor',
  none: 'No plan',
  noPlans: 'There is no plan for these answers.',
  gone: (name: string) =>
    `“${name}” is no longer among the plans for these answers. It stays chosen until you change it.`,
};

export const questions = {
  legend: 'Questions from the doctor',
  hint: 'For the patient to take home.',
  add: 'Add a question to take home',
};

/** On the visit sheet, where something of the doctor’s stands among what the person chose. */
export const sheet = {
  options: 'Options to talk about',
  plans: 'Plans to talk about',
  planGone: 'It was chosen before the answers changed. It is not among the plans for them now.',
  travels:
    'What the doctor added goes along on paper and as text. The link, the code and the files do not carry it.',
};

/** In plain text each line says for itself whose it is. */
export const text = {
  heading: 'Added by the doctor',
  leftOut: (name: string) => `Left out by the doctor: ${name}`,
  onList: (line: string) => `${line} (left out by the doctor)`,
  note: (name: string, note: string) => `Doctor’s note on ${name}: ${note}`,
  plan: (line: string) => `Plan chosen by the doctor: ${line}`,
  planGone: (name: string) => `${name} (not among the plans for these answers)`,
  question: (question: string) => `Question from the doctor: ${question}`,
};

/** A recovery against the limit that the patient gave, said of the patient and not to them. */
const recovery: Readonly<Record<Fit, string>> = {
  fits: 'within the limit given',
  close: 'on the edge of the limit given',
  conflicts: 'longer than the limit given',
  ask: 'open, the sources do not say enough',
  'not-offered': 'not an option',
};

export const record = {
  title: 'Scar Options: note for the record',
  answers: 'Answers at the end of the visit',
  options: 'Options talked about',
  plans: 'Plans talked about',
  recovery,
  perScarType: (standing: string, parts: readonly string[]) => `${standing} (${parts.join('; ')})`,
  goodToKnow: (headings: readonly string[]) => `Good to know: ${headings.join('; ')}.`,
  use: 'Paste it into any record. It is made from what stands here now, and is not kept.',
  copy: 'Copy the note',
  copied: 'The note is copied.',
  notCopied: 'This browser did not let us copy. The note is open and selected, so you can copy it yourself.',
  show: 'Show the note',
  label: 'Note for the record',
};
