import type { DetailId, Downtime, ScarType } from '#rules';

/** Words of the doctor’s screen. */

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const title = 'Consultation view';
export const nothingKept = 'Nothing is kept.';

/** On every page while a consultation is going on. */
export const bar = {
  region: 'Consultation',
  nothingKept: 'Nothing is kept on this device.',
  back: 'Back to the consultation',
  newPatient: 'New patient',
  end: 'End the consultation',
  /** What is read out. */
  cleared:
    'New patient. Nothing of the patient before is left on this page or in its storage. Copied text and saved files are yours to clear.',
};

export const answers = {
  heading: 'Answers',
  notSure: 'Not sure',
  scarTypes: 'Kind of scar',
  depth: 'Depth',
  skinType: 'Skin type',
  skinTypeBefore: 'Type',
  downtime: 'Visible healing they could accept',
  more: (open: number) => (open === 0 ? 'More details' : `More details (${open} not sure)`),
  picture: 'The scars as answered',
  legend: 'Recovery of each option:',
  details: {
    boxcarWidth: 'Width of boxcar scars',
    spread: 'Number of ice pick scars',
    sunDamage: 'Sun damage over large parts',
    surfaceTone: 'Dull skin or uneven colour',
    activeAcne: 'Acne breakouts now',
  } satisfies Record<DetailId, string>,
};

export const downtimes = {
  none: 'None',
  'few-days': 'A few days',
  week: 'About a week',
  longer: 'Two weeks or more',
  unsure: 'Not sure',
} satisfies Record<Downtime, string>;

export const bringIn = {
  heading: 'Open a patient’s link',
  label: 'Paste the link, or its code',
  open: 'Open it',
  empty: 'Paste a link first.',
  notALink: 'There is no link of this aid in it. It ends in “#v1.” and 16 letters and digits.',
  unchanged: 'We used nothing from it.',
  fromLink: 'These answers come from the patient’s link.',
  fromSaved: 'Use the answers saved on this device',
  fromDevice: 'These answers are the ones saved on this device.',
};

export const options = {
  heading: 'Options',
  together: 'All together',
  byType: 'Show the groups for',
  fresh: 'Change an answer, and the options it moves are marked here.',
  cleared: 'New patient: nothing of the one before is left on this page.',
  moved: (question: readonly string[], count: number) =>
    `${list.format(question)} changed: ${
      count === 0 ? 'no option has moved' : count === 1 ? '1 option has moved' : `${count} options have moved`
    }.`,
  movedFrom: (group: string) => `was: ${group}`,
  leftOut: 'left out by the doctor',
  notOffered: 'not offered here',
  onSheet: 'on the sheet',
};

export const views = {
  heading: 'What to show',
  scars: 'Scars',
  option: 'Option',
  moved: 'Moved',
  plans: 'Plans',
  questions: 'Questions',
  record: 'Note',
  'bring-in': 'Link, keys',
};

export const focus = {
  scars: (types: readonly ScarType[], names: readonly string[]) =>
    types.length === 3 ? 'Three kinds of sunken scar' : `${list.format(names)} scars`,
  chooseOption: 'Press an option above. Here you see why it stands where it does.',
  nothingMoved: 'Nothing has been changed yet. After each change you see here what it moved, and why.',
  whyMoved: 'Why it moved',
  ofAllKinds: 'Told for all the kinds of scar together.',
  picture: 'What this picture shows',
  previousPicture: 'Previous',
  nextPicture: 'Next',
  ofPictures: 'picture',
  larger: 'Larger picture',
  ofScars: 'of the scars',
  smaller: 'Back to the options',
  doctor: 'The doctor’s part on this option',
  questionsLead: 'The patient’s own questions are on the sheet.',
  sheet: 'Open the visit sheet',
};

export const keys = {
  heading: 'Keys',
  list: [
    ['Alt + Page Down', 'next option'],
    ['Alt + Page Up', 'previous option'],
    ['Alt + Shift + Delete', 'new patient'],
    ['Tab, Shift + Tab', 'from one question or option to the next'],
    ['Arrow keys', 'another answer to the same question'],
    ['Space', 'choose a kind of scar, or an option'],
  ],
} as const;
