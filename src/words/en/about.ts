/** Words of the page about this aid. What its sources say stands in statements; what is counted comes from the data. */

/** A part of the page: its heading, and what is said in it before its lists and links. */
type Section = { readonly heading: string; readonly body: readonly string[] };
const section = (heading: string, ...body: readonly string[]): Section => ({ heading, body });

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const lead = 'What this aid is for, how it was made, and what it cannot know.';
export const contents = 'On this page';

/** In the order in which they are read. */
export const sections = {
  purpose: section(
    'What it is for',
    'It helps you learn, and get ready to see a doctor. It does not diagnose, and it does not choose, score or rank.',
    'It takes no pictures of your skin.',
    'The pages for doctors have the same purpose. They show the same options, from the same rules.',
    'Its article was written for readers in Singapore. The aid claims nothing for other places.',
  ),
  audience: section(
    'Who it is for',
    'Adults and teens with sunken acne scars: ice pick, boxcar or rolling. Read it alone before a visit, or with a doctor beside you.',
    'It is not for raised scars, not for dark marks alone, and not for anything urgent.',
  ),
  'how-made': section('How it was made'),
  limits: section('What it cannot know'),
  reviewers: section(
    'Who has not reviewed it yet',
    'All that you read here was written without them. So please check it with your own doctor.',
  ),
  funding: section(
    'Who paid for it',
    'Nobody. There is no funding for this aid.',
    'It shows no adverts, links to no seller, and has no data to sell. No clinic, maker or seller has had a say in it.',
    'The text of the article does not say who paid for it.',
  ),
  privacy: section('What is kept, and where'),
  updates: section('How it is kept up to date'),
  contact: section(
    'Whom to ask',
    'This aid has no service desk and no address to write to. If someone gave it to you, such as a clinic, ask them.',
    'What you want to know about your own skin is a question for your doctor.',
  ),
  accessibility: section(
    'Can everyone use it?',
    'It is made for keyboards, screen readers and touch, for large text, dark colours and paper.',
    'Tools have checked its pages in one browser, Chromium. They look for breaches of WCAG 2.2 at levels A, AA and AAA. Tools find only a part of what can go wrong.',
    'No person has tried it yet with JAWS, NVDA, VoiceOver or TalkBack. Nor with a magnifier, a switch or by voice. Firefox and Safari have not been tried.',
  ),
  version: section('Version and licence'),
};

type Counts = {
  readonly fromArticle: number;
  readonly headings: number;
  readonly fromOthers: number;
  readonly unverified: number;
  readonly options: number;
};

export const howMade = {
  search:
    'That article is where this aid began. Nobody searched for all studies on these scars, and nobody graded the studies.',
  statements: ({ fromArticle, headings, fromOthers, unverified }: Counts) =>
    `${fromArticle} statements come from the article, under ${headings} of its headings. ${unverified} of them come from passages that it marks as unverified. ${fromOthers} more come from other published sources, where the article is silent.`,
  ownWords:
    'Each statement is in our own words, and never firmer than its source. Each shows where it comes from.',
  rules: ({ options }: Counts) =>
    `The rules are tables. They say where each of ${options} options stands for each kind of scar. Tests try them with every set of answers.`,
  nobody:
    'An AI system wrote the texts, the rules and the code. No doctor and no patient has taken part yet.',
  seen: 'How much was read of the other sources',
  seenLead: 'Counted in statements.',
  seenLine: (seen: string, count: number) => `${seen}: ${count}`,
};

export const limits = {
  list: [
    'It cannot see or touch your skin, and it cannot diagnose.',
    'It knows only your answers, and they may be off.',
    'It gives no chances: not of a good result, and not of a harm. Some statements quote what one study counted. That is not your chance.',
    'The article lists no references.',
    'Five tables of the article are lost in the text we have. What stood in them is not here.',
  ],
  unverified: (headings: readonly string[]) =>
    `The article marks ${headings.length} of its passages as unverified: ${list.format(headings.map((heading) => `“${heading}”`))}. Whatever comes from them says so.`,
  coverage: (all: number, naming: Readonly<Record<'ice-pick' | 'boxcar' | 'rolling', number>>) =>
    `It knows most about ice pick scars. Of the article’s ${all} statements, ${naming['ice-pick']} name them. ${naming.boxcar} name boxcar scars, and ${naming.rolling} name rolling scars.`,
  tell: 'It does not ask about these. Tell your doctor if one of them is true:',
  approval: 'It does not know what is approved where you live. The article speaks of Singapore:',
};

export const reviewers = {
  list: [
    'Doctors: none.',
    'Patients: none.',
    'Regulators: none. It has not been assessed as a medical device, and it is not offered as one.',
    'Outside reviewers: none. The self-check is our own.',
  ],
  open: 'Every rule and every statement is open, so that a doctor can check them.',
};

export const privacy = {
  device: [
    'Kept on this device only: your answers, shortlist, questions and notes, and what matters to you. So are what you compare, and how the pages look.',
    'It is kept for now: a browser may clear it after some days without a visit. What stays is your visit sheet, on paper or as a link.',
    'What is said in a consultation, and what a doctor adds, stands in memory only. It is gone with the page.',
    'A clinic can keep a profile of what it offers, on its own device.',
    'Nothing of this is sent. There is no account, no tracking, and no server that takes answers.',
    '“Erase everything” at the foot of each page removes it at once.',
  ],
  link: {
    heading: 'What a link tells',
    body: 'A link or code that you make carries your answers, and what you chose for your visit sheet. The page shows all of it first. Anyone who has the link can read it. Your notes are not in it.',
  },
  others: {
    heading: 'What others may keep',
    list: [
      'Whoever hosts these pages may note that your device opened them, and when.',
      'Your browser keeps a list of the pages you opened.',
      'Chats, mail and pictures of the screen may keep a link.',
      'Someone who uses the same device can see what is saved on it.',
    ],
  },
};

export const updates = {
  now: (version: string, date: string, due: string) =>
    `This is version ${version} of the rules, of ${date}. It is to be checked again by ${due}.`,
  policy:
    'The rules are to be checked once a year, and sooner if a source changes or a fault is found. No person or body has promised to do it yet.',
  overdue: {
    heading: 'What happens when the day has passed',
    body: 'If no new version has come by then, a notice stands on every result:',
    results: [
      'your options and each option',
      'the comparison, and what another answer would move',
      'the visit sheet, on screen, on paper and as text',
      'the consultation view',
    ],
    clock:
      'It goes by the date on your device. If that date is wrong, the notice may come too early, or not at all. So each result also names the day in words.',
  },
};

export const version = {
  rules: 'Version of the rules',
  date: 'Date of the rules',
  due: 'To be checked again by',
  licence: 'Licence',
  licenceSays: 'MIT licence: anyone may use, change and share this aid.',
  typeface: 'Typeface of the headings',
  typefaceSays: 'Faustina, under the SIL Open Font License 1.1.',
};
