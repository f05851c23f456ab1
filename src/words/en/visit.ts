import type { CautionId, CaveatId, ConcernId, DetailId } from '#rules';

/** Words of the visit sheet and of what leads to it. */
export const concerns: Readonly<Record<ConcernId, string>> = {
  'little-downtime': 'Little time with visible healing',
  'few-visits': 'Few visits',
  'no-cutting': 'No cutting',
  'no-needles': 'No needles',
  'dark-marks': 'A low risk of dark marks',
  lasting: 'An effect that lasts',
  'at-home': 'Starting at home',
  cost: 'Cost',
};

export const shortlist = {
  add: 'Add to my visit sheet',
  remove: 'Take off my visit sheet',
  added: 'On your visit sheet',
  heading: 'On your visit sheet',
  none: 'Nothing yet. Add the options you want to talk about.',
  open: 'Open your visit sheet',
};

/** Of what is saved beside the answers: list, notes, questions, what matters. */
export const partlyNotTaken = {
  unreadable:
    'Some of what you saved beside your answers could not be read, so that part is empty. Your answers are not affected.',
  newer:
    'Some of what you saved beside your answers was made with a newer version of this page. We left it as it is. What you change there now is not kept.',
};

/** A question that goes with several options names them at its end. */
const about = (question: string, names: readonly string[]) => `${question} (${names.join(', ')})`;

const fromCaveats: Readonly<Partial<Record<CaveatId, string>>> = {
  'scar-type-check': 'Which kinds of scar do I have?',
  'mixed-scars': 'I seem to have more than one kind of scar. Which would you treat first, and why?',
  'depth-check': 'How deep are my scars, and what does that change?',
  'skin-type-check': 'What is my skin type, and what does it change?',
  'ask-about-recovery': 'How long would people see the healing after each treatment?',
  'thin-coverage': 'What I read says little about my kind of scar. What else is there?',
};

const fromCautions: Readonly<Partial<Record<CautionId, string>>> = {
  'pih-laser': 'How high is my risk of dark marks after laser, and what would you do about it?',
  'pigment-change': 'Could the colour of my skin change, and for how long?',
  'not-standalone': 'Would this be enough alone for my deep scars, or what goes with it?',
  temporary: 'How long does the effect hold, and what comes after?',
  'limited-for-ice-pick': 'What could it do for my ice pick scars?',
  'source-unverified': 'What I read marks this as unverified. What do you know about it?',
  'scar-remains': 'What line or mark would stay?',
  'verify-approval': 'Is the product or device approved here, and for this use?',
};

const fromDetails: Readonly<Record<DetailId, string>> = {
  boxcarWidth: 'How wide are my boxcar scars, and does that change the options?',
  spread: 'Do I have few or many ice pick scars, and does that change the options?',
  sunDamage: 'Do I have sun damage, and does that change the options?',
  surfaceTone: 'Is the tone or surface of my skin part of the picture?',
  activeAcne: 'Is my acne active, and what has to come first?',
};

export const questions = {
  whoDoesIt: 'Which of these do you do here, and how often have you done it?',
  realistic: 'What change is realistic for me?',
  caveats: fromCaveats,
  cautions: (id: CautionId, names: readonly string[]) => {
    const question = fromCautions[id];
    return question === undefined ? undefined : about(question, names);
  },
  details: fromDetails,
  silence: (ask: string, names: readonly string[]) => about(ask, names),
  conflict: (names: readonly string[]) =>
    about('Healing may take longer than I can accept. Can we plan around that?', names),
  recovery: (names: readonly string[]) => about('How long would people see that I had it done?', names),
  notLinked: (names: readonly string[]) =>
    about('What I read does not link this with my scars. What is your view?', names),
  advisedAgainst: (names: readonly string[]) => about('I read advice against this. Do you agree?', names),
};

export const sheet = {
  title: 'Your visit sheet',
  lead: 'What you want to talk about, on one page. Change what you like, then print it or take it with you.',
  empty: {
    body: 'Answer four questions first. Then this page gathers what to take to the doctor.',
    action: 'Start the questions',
  },
  decision:
    'The decision: which treatments to talk over with a doctor. Leaving the scars alone for now is one of them.',
  answers: 'My answers',
  options: 'Options I want to talk about',
  noOptions: 'None chosen yet.',
  chooseOptions: 'Choose options',
  optionLine: (standing: string, recovery: string) => `${standing}. Recovery: ${recovery}.`,
  cautions: (headings: readonly string[]) => `Cautions: ${headings.join('; ')}.`,
  plans: 'Plans I want to ask about',
  matters: 'What matters to me',
  noMatters: 'Not filled in.',
  changeMatters: 'Say what matters to you',
  questions: 'Questions for the doctor',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save',
  cancel: 'Cancel',
  editLabel: 'Your wording',
  removed: (count: number) => `Removed questions (${count})`,
  putBack: 'Put back',
  own: 'Add a question of your own',
  add: 'Add',
  tell: 'I will tell the doctor if one of these is true',
  notes: 'My notes',
  notesHint: 'Notes stay on this device and on paper. No link carries them.',
  tooLong: (most: number) => `Use ${most} characters or fewer.`,
  emptyText: 'Write your question first.',
  doctor: 'For the doctor',
  doctorLines: ['Kinds of scar found', 'Depth', 'Skin type', 'Plan', 'To watch out for', 'Next visit'],
  today: (date: string) => `Date on this device: ${date}.`,
  print: 'Print or save as PDF',
  bring: 'To print or keep this page, use the menu of your browser.',
  takeAlong: 'Take it with you',
};
