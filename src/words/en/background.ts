/**
 * Words of the pages on scars, home care and prevention: headings, lead-ins, and the questions that the sources
 * leave open. What is said of scars stands in the statements.
 */

/** A part of a page: its heading, and what it takes to read the statements below it. */
export type SectionWords = { readonly heading: string; readonly lead?: string };
const section = (heading: string, lead?: string): SectionWords =>
  lead === undefined ? { heading } : { heading, lead };

/** A word of the glossary. `meaning` only where no statement explains it: then as a dictionary would. */
export type TermWords = { readonly word: string; readonly meaning?: string };
const term = (word: string, meaning?: string): TermWords =>
  meaning === undefined ? { word } : { word, meaning };

export const learn = {
  lead: 'Five short pages on sunken acne scars. Read them in this order, or pick one. Each line of medicine opens its source.',
  order: 'What you can learn',
  lines: {
    scars: 'The three kinds in pictures, how to tell them apart, and how they form.',
    homeCare: 'Sunscreen, creams and acids. Where home care ends, and why not to needle at home.',
    prevention: 'Acne you still have, picking, and what to do instead.',
    questions: 'Cost, visits, pain, brown or black skin, and what nobody can promise.',
    glossary: 'The medical words you will meet here, in plain ones.',
  },
  aid: {
    heading: 'What this aid is',
    body: [
      'Scar Options helps you get ready to talk with a doctor. You answer four questions about your scars.',
      'It then shows what one published article names for such scars, what speaks against it, and what to ask.',
      'It does not choose for you. Where its sources are silent, it says so.',
    ],
  },
  ways: 'Where to go from here',
  start: 'Start the questions',
};

export const page = {
  back: 'All pages to learn from',
  contents: 'On this page',
  previous: 'Previous page',
  next: 'Next page',
  more: 'More on this:',
  saysNoMore: 'The sources say no more on this.',
  leads: {
    scars: 'Look at the drawings first. Then read what the sources say of each kind.',
    homeCare: 'What you can do yourself, what it is for, and where it ends.',
    prevention: 'What the article says on acne you still have, and on leaving spots alone.',
    questions: 'Press a question to jump to what the sources say on it.',
    glossary:
      'What the sources say explains most words. Where they do not, the line says that it is a dictionary meaning.',
  },
};

export const sections = {
  'three-kinds': section('The three kinds side by side'),
  'ice-pick': section('Ice pick scars'),
  boxcar: section('Boxcar scars'),
  rolling: section('Rolling scars'),
  'telling-apart': section('Which kind do I have?'),
  'how-they-form': section('How they form', 'The article tells this of ice pick scars only.'),

  'what-it-is-for': section('What home care is for'),
  'where-it-ends': section('Where home care ends'),
  sunscreen: section('Sunscreen every day'),
  retinoids: section('Retinoid creams and gels'),
  acids: section('Exfoliating acids'),
  needling: section('Why not to needle your skin at home'),

  'why-prevent': section('Why this counts'),
  'active-acne': section('If you still have acne'),
  'stubborn-acne': section('If it does not clear'),
  picking: section('Why not to pick or squeeze'),
  instead: section('What to do instead'),
  'sun-and-marks': section('Marks and the sun'),

  'deep-scars': section('What is there for deep ice pick scars?'),
  'go-away': section('Can these scars go away for good?'),
  'left-alone': section('What happens if I leave them alone?'),
  'creams-alone': section('Are creams enough?'),
  'at-home-needling': section('Can I use a needle roller at home?'),
  'several-at-once': section('Why would I need more than one treatment?'),
  visits: section('How many visits does it take?'),
  'how-long': section('How long does the result last?'),
  pain: section('Does it hurt?'),
  'darker-skin': section('What if my skin is brown or black?'),
  cost: section('What does it cost?'),
  age: section('Am I old enough for treatment?'),
  'who-treats': section('Who should treat my scars?'),
  'what-counts': section('What does the choice depend on?'),
  'tell-the-doctor': section('What should I tell the doctor?'),
  promises: section('Can anyone promise a result?'),
};

/** What the sources leave open, as a question to take along. */
export const asks = {
  'why-me': 'Why does my acne leave scars when that of others does not?',
  'other-kinds-form': 'How did my boxcar or rolling scars form?',
  'boxcar-and-rolling': 'Is there more I should know about this kind of scar?',
  routine: 'Which products suit my skin, how much of them, and in what order?',
  'left-alone': 'Do scars like mine change by themselves?',
  visits: 'How many visits would I need, and how far apart?',
  'how-long': 'How long would the result last?',
  pain: 'How much would it hurt, and what can you do about it?',
  cost: 'What would it cost in all, and does anyone pay a part of it?',
  age: 'Am I old enough for this, or is it better to wait?',
  'marks-after': 'How high is my own risk of dark or light marks, and what can be done?',
  subcision: 'What is subcision, and how is it done?',
};

export const glossary = {
  dictionary: 'As a dictionary has it:',
  letters: 'Words by first letter',
  terms: {
    'ablative-laser': term('Ablative laser'),
    aha: term('AHA'),
    atrophic: term('Atrophic'),
    bha: term('BHA'),
    boxcar: term('Boxcar scar'),
    collagen: term('Collagen'),
    cyst: term('Cyst, nodule'),
    'deep-peel': term('Deep peel'),
    dermis: term('Dermis'),
    downtime: term('Downtime', 'The time after a treatment until you can go about your day as usual.'),
    epidermis: term('Epidermis', 'The top layer of the skin.'),
    exfoliate: term('Exfoliate'),
    filler: term('Filler'),
    fitzpatrick: term('Fitzpatrick scale'),
    fractional: term('Fractional laser'),
    frosting: term('Frosting'),
    graft: term('Graft'),
    hsa: term('HSA'),
    hydrocolloid: term('Hydrocolloid patch'),
    hyperpigmentation: term('Hyperpigmentation'),
    'ice-pick': term('Ice pick scar'),
    inflamed: term('Inflamed'),
    isotretinoin: term('Isotretinoin'),
    keloid: term('Keloid'),
    'local-anaesthetic': term('Local anaesthetic'),
    median: term('Median', 'The number in the middle, when all are put in order of size.'),
    microneedling: term('Microneedling'),
    'non-ablative-laser': term('Non-ablative laser'),
    pih: term('PIH'),
    'punch-excision': term('Punch excision'),
    'punch-grafting': term('Punch grafting'),
    resurfacing: term('Resurfacing', 'To give something a new surface.'),
    retinoid: term('Retinoid'),
    rolling: term('Rolling scar'),
    spf: term('SPF', 'Short for sun protection factor: the number on a pack of sunscreen.'),
    sterile: term('Sterile'),
    subcision: term('Subcision'),
    subcutis: term('Subcutis'),
    'tca-cross': term('TCA CROSS'),
    topical: term('Topical'),
    tretinoin: term('Tretinoin'),
    uv: term('UV', 'Short for ultraviolet: light of the sun that the eye cannot see.'),
  },
};

export const kinds = {
  fromTheSide: 'From the side',
  fromAbove: 'From above',
};

export const grades = {
  heading: 'How hard these pages are to read',
  line: (from: string, to: string) => `Reading grade of these pages: ${from} to ${to}.`,
  all: (pages: number, highest: string) =>
    `The highest of all ${pages} pages of this aid is ${highest}. Our limit is 8.`,
  how: {
    summary: 'How this is measured',
    formula:
      'With the Flesch-Kincaid formula, which looks at the length of sentences and of words. Grade 8 is read in the USA at about 13.',
    what: 'Every sentence of a page counts, as it is before you answer anything. Headings, labels and sources do not.',
    limit: 'No sentence of our own has more than 20 words. A formula cannot tell if a text is clear.',
    names: 'These medical names are left out. The last column shows the grade with them.',
  },
  caption: 'Reading grades',
  page: 'Page',
  withoutNames: 'Grade',
  withNames: 'With medical names',
};

/** Names that no plain word can stand in for: left out where the reading grade is measured, and nowhere else. */
export const medicalNames = [
  'TCA CROSS',
  'punch excision',
  'punch grafting',
  'ablative',
  'fractional',
  'resurfacing',
  'microneedling',
  'subcision',
  'retinoids',
  'retinoid',
  'tretinoin',
  'isotretinoin',
  'retinol',
  'adapalene',
  'trichloroacetic acid',
  'alpha hydroxy acids',
  'beta hydroxy acids',
  'glycolic acid',
  'lactic acid',
  'salicylic acid',
  'hyaluronic acid',
  'benzoyl peroxide',
  'hydrocolloid',
  'collagen',
  'elastin',
  'epidermis',
  'dermis',
  'subcutis',
  'atrophic',
  'post-inflammatory hyperpigmentation',
  'hyperpigmentation',
  'anaesthetic',
  'Fitzpatrick',
  'Health Sciences Authority',
];
