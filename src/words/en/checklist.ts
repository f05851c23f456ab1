/** Words of the self-check against IPDAS. The points stand here in our own words, not in those of the list. */

export const lead =
  'IPDAS is a list of 44 points for judging decision aids. We went through all of them ourselves, one by one.';

export const intro = {
  version: (version: string, date: string) =>
    `This is version ${version} of the list, by Joseph-Williams and others (Med Decis Making 2014;34:699). We last went through it on ${date}.`,
  newer:
    'There is a version 5.0, by Volk and others (BMJ 2026;393:e088116). We could not read its points, so we claim nothing about it.',
  own: 'Nobody from outside has checked this. We did not write “met” where something is missing.',
  wording:
    'We could not read the whole list. Each point stands here in our own words, with where we saw it. That was a published table of version 4.0, or an older list or part of one. What we could not see again is “not confirmed”. From point 17 on, numbers and order may differ from the list.',
};

export const tiers = {
  qualifying: {
    heading: 'What makes it a decision aid',
    about: 'Without all of these it would not be one.',
  },
  certifying: {
    heading: 'What keeps it from misleading',
    about: 'Where one of these is missing, the risk of harmful bias is high.',
  },
  quality: { heading: 'What makes it stronger', about: 'These add to its quality.' },
};

export const statuses = {
  met: { word: 'Met', meaning: 'The aid does this. Tests look at it on every change.' },
  partly: { word: 'Partly met', meaning: 'The aid does some of this. The reason says what is missing.' },
  'not-met': { word: 'Not met', meaning: 'The aid does not do this.' },
  'not-done': { word: 'Not done', meaning: 'This needs people, and no one has done it yet.' },
  'not-applicable': {
    word: 'Does not apply',
    meaning: 'The point is about tests, or about chances in numbers. This aid has neither.',
  },
};

/** Where a point was seen: in a published table of this version, in an older list or a part of one, or nowhere. */
export const seen = {
  table: 'Version 4.0',
  extract: 'Another list',
  memory: 'Not confirmed',
};

export const summary = {
  heading: 'The result in short',
  caption: 'How many points are met',
  tier: 'Part of the list',
  all: 'All points',
  points: 'Points',
  apply: (apply: number, met: number, partly: number) =>
    `${apply} points apply to this aid. ${met} of them are met, and ${partly} are met in part.`,
  meanings: 'What the words mean',
};

export const table = {
  point: 'Point',
  status: 'Result',
  why: 'Why',
  seen: 'Point seen in',
  numbered: (number: number, criterion: string) => `${number}. ${criterion}`,
};

export const places = {
  start: 'Start page',
  scars: 'The scars',
  allOptions: 'All options',
  anOption: 'An option: TCA CROSS',
  noProcedure: 'No procedure for now',
  options: 'Your options',
  compare: 'Comparing options',
  whatMatters: 'What matters to you',
  sheet: 'Visit sheet',
  readingGrades: 'Reading grades',
  decides: 'How it decides',
  statements: 'All statements',
  howMade: 'How it was made',
  limits: 'What it cannot know',
  reviewers: 'Who has not reviewed it',
  funding: 'Who paid for it',
  updates: 'Updates',
  version: 'Version',
  balance: 'Words for and against',
};

type Point = { readonly criterion: string; readonly reason: string };
const point = (criterion: string, reason: string): Point => ({ criterion, reason });

const noTest = 'This is about tests for a disease. The aid is about treatments.';
const noChances = 'This is about chances in numbers. The aid gives none.';

export const points = {
  1: point('Describes the condition', 'A page shows the three kinds of scar, with drawings and sources.'),
  2: point('Says outright which decision it is about', 'It stands on the start page and on the visit sheet.'),
  3: point('Lists the options', 'One page lists them all. Having no procedure for now is one of them.'),
  4: point(
    'Says what is good about each option',
    'Each option has a field for it. For some the sources say nothing, and the field says that.',
  ),
  5: point(
    'Says what is bad about each option',
    'Each option has a field for it. For some the sources say nothing, and the field says that.',
  ),
  6: point(
    'Says what it is like to go through each option',
    'Fields tell how it is done, how it heals and how many visits it takes. The sources say next to nothing on feelings and daily life.',
  ),
  7: point(
    'Shows good and bad sides in equal detail',
    'All options have the same fields, in the same order and type. But the sources say more on one side of some. The count of words shows which.',
  ),
  8: point(
    'Names the sources of its evidence',
    'Each statement opens its source. But the article lists no references, and some other sources are named only roughly.',
  ),
  9: point(
    'Says when it was made',
    'Each result bears the version and date of its rules. The article’s date lacks a year.',
  ),
  10: point(
    'Says how it is kept up to date',
    'It says how often it is to be checked. When the day has passed, each result says so.',
  ),
  11: point(
    'Says how sure or unsure its facts are',
    'In words, not in numbers. Each statement says how firmly its source puts it. Unverified passages are marked.',
  ),
  12: point('Says who paid for making it', 'Nobody did, and the page says so.'),
  13: point('Says what a test measures', noTest),
  14: point('Says what comes next if a test finds the condition', noTest),
  15: point('Says what comes next if a test does not find it', noTest),
  16: point('Says what follows from finding something harmless', noTest),
  17: point(
    'Says what happens if nothing is done',
    'None of our sources tells what becomes of these scars over time. The page on that option says so, and gives you questions for a doctor.',
  ),
  18: point(
    'Lets you compare the options',
    'Two to four options stand side by side in the same fields, on screen and on paper.',
  ),
  19: point(
    'Gives the chances of each outcome',
    'Our sources do not give them for each option. Some statements quote what one study counted.',
  ),
  20: point('Says whom the chances are about', noChances),
  21: point('Gives the chances as rates', noChances),
  22: point('Gives the chances for the same span of time', noChances),
  23: point('Gives the chances out of the same number', noChances),
  24: point('Shows the chances in more than one way', noChances),
  25: point(
    'Helps you find out what matters to you',
    'You can pick points, put them in order, and add one in your own words.',
  ),
  26: point(
    'Leads you to a decision step by step',
    'The pages lead from questions to options and on to the visit sheet. How to weigh the options is not laid out in steps.',
  ),
  27: point(
    'Gives you questions to take to the doctor',
    'The visit sheet lists questions made from your answers. You can change them, add your own, and print them.',
  ),
  28: point('Made after asking patients what they need', 'No patient has been asked.'),
  29: point('Made after asking professionals what patients need', 'No doctor has been asked.'),
  30: point('Reviewed by patients who did not make it', 'No patient has reviewed it.'),
  31: point(
    'Reviewed by professionals who did not make it',
    'No doctor has reviewed it. The rules can be read and printed for one who will.',
  ),
  32: point('Tried out by patients who face the decision', 'No patient has tried it.'),
  33: point('Tried out by professionals who counsel them', 'No doctor has tried it.'),
  34: point(
    'Says how its evidence was found and put together',
    'It began with one article. The page says that no search was made, and when other sources came in.',
  ),
  35: point(
    'Says how good its evidence is',
    'It says what kind of source it rests on, and how much of it was read. The studies were not graded.',
  ),
  36: point(
    'Says who made it and what they are qualified in',
    'It names no makers and no qualifications yet.',
  ),
  37: point('Says how hard it is to read', 'The reading grade is measured and published.'),
  38: point('Shown to help people choose what fits their values', 'Nobody has studied it.'),
  39: point('Shown to help people know more', 'Nobody has studied it.'),
  40: point('Gives the chance of a true positive test', noTest),
  41: point('Gives the chance of a false positive test', noTest),
  42: point('Gives the chance of a true negative test', noTest),
  43: point('Gives the chance of a false negative test', noTest),
  44: point('Compares the chance of finding disease with and without a test', noTest),
};

export const balance = {
  heading: 'Words for and against',
  lead: 'How many words the sources leave for each option: on what it may help with, and on its downsides.',
  within: (within: number, all: number, least: number, most: number) =>
    `Equal detail would be a ratio between ${least} and ${most}. ${within} of ${all} options are within it.`,
  why: 'We add nothing to make the sides even. What the sources do not say becomes a question for your doctor.',
  caption: 'Words in two fields of each option',
  option: 'Option',
  helps: 'May help with',
  harms: 'Downsides and risks',
  ratio: 'Ratio',
  silent: 'Silent',
  noRatio: 'None',
};
