import type { Figure, StatementId } from '#rules';

/** Words of the pages that show how it decides. */

const or = new Intl.ListFormat('en', { type: 'disjunction' });
const and = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const page = {
  lead: 'Every rule this aid runs on, to read, to check and to print. It is made from the same tables that group your options.',
  are: {
    heading: 'What the rules are, and what they are not',
    list: [
      'The rules are tables. They take answers and give a place to every treatment.',
      'Each entry rests on statements: what one source says, in our words, with how firmly it says it.',
      'Most statements come from one article, which lists no references. The others are marked.',
      'The rules choose nothing and rank nothing. Within a group, the order is the article’s.',
      'Skin type and accepted healing never move a treatment. They add cautions and a note on recovery.',
      'What a source leaves open stays open. “Not linked” is a question for a doctor, not a no.',
      'No doctor has reviewed the rules yet. The printed page ends with room to sign.',
    ],
  },
  more: 'More on the rules',
  contents: 'On this page',
  print: 'Print for sign-off',
};

export const key = {
  heading: 'What the marks mean',
  standings: 'Where a treatment stands',
  fits: 'How known recovery meets what a person could accept',
  levels: 'How firm a caution is',
  levelMeanings: {
    firm: 'Shown first, with the word “Caution”.',
    soft: 'Shown after the firm ones, with the words “Good to know”.',
  },
  unsure:
    '“Not sure” is read as what it is. An unsure kind counts as all three; an optional detail left blank counts as not sure.',
};

export const glance = {
  heading: 'Every treatment at a glance',
  caption: 'Where each treatment stands, by kind and depth of scar',
  corner: 'Treatment',
  hint: 'Press a cell to see its reasons and their sources.',
  kind: (type: string) => capital(type),
  dependsOn: (question: string) => `depends on: ${question}`,
  cell: (treatment: string, type: string) => `${treatment}, ${type}:`,
};

export const recovery = {
  heading: 'Recovery at a glance',
  after: 'Recovery after',
  caption: 'How the known recovery meets the visible healing a person could accept',
  corner: 'Treatment',
  hint: 'The columns are the answers to how long visible healing may last. Press a name for the sources.',
};

export const treatments = {
  heading: 'Treatment by treatment',
  hint: 'Each opens to its reasons, its recovery and its cautions.',
  standings: (name: string) => `Where ${name} stands, and why`,
  forWhom: 'For',
  standing: 'Stands as',
  why: 'Why',
  recovery: (name: string) => `How recovery after ${name} meets the answer`,
  answer: 'Visible healing accepted',
  fit: 'Recovery',
  restsOn: 'Rests on',
  saidOfIt: 'What is said of it',
  silent: 'The sources do not say.',
  noRecovery: 'No recovery is named, so it is read as within any limit.',
  notOffered: 'Not asked: the article advises against it.',
  cautions: 'Cautions it can raise',
  noCautions: 'None.',
  all: (name: string) => `All about ${name}`,
  everyKind: 'Every kind of scar',
  anyDepth: 'any depth',
  scars: (types: readonly string[]) => `${capital(and.format(types))} scars`,
  depth: (depths: readonly string[]) => or.format(depths),
  detail: (question: string, values: readonly string[]) => `${question}: ${or.format(values)}`,
};

export const depths = { shallow: 'shallow', deep: 'deep', unsure: 'not sure how deep' };

/** What has to be so for a rule to count. */
export const conditions = {
  always: 'Always',
  notSure: 'not sure',
  is: (question: string, values: readonly string[]) => `${question}: ${or.format(values)}`,
  anyType: (types: readonly string[]) => `${capital(or.format(types))} scars, or the kind is not sure`,
  noType: (types: readonly string[]) => `No ${or.format(types)} scars, and the kind is known`,
  typesKnown: 'The kind of scar is known',
  typesNotKnown: 'The kind of scar is not sure',
  atLeastTypes: (count: number) => `at least ${count} kinds are named`,
  conflict: 'A treatment is named but needs longer healing than is accepted',
  all: ([first = '', ...more]: readonly string[]) =>
    [first, ...more.map((part) => `and ${part.charAt(0).toLowerCase()}${part.slice(1)}`)].join('; '),
  or: (condition: string) => `Or: ${condition.charAt(0).toLowerCase()}${condition.slice(1)}`,
};

/** An answer within a sentence. */
export const answer = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

export const cautions = {
  heading: 'Cautions, and what raises them',
  caption: 'Each caution, the answers that raise it, and where',
  corner: 'Caution',
  when: 'Raised when',
  on: 'On',
  says: 'What it says',
};

export const caveats = {
  heading: 'What is said with every result',
  caption: 'Each caveat, and the answers that raise it',
  corner: 'Caveat',
  when: 'Shown when',
  says: 'What it says',
  first: 'Always, and first',
  tell: 'The list of things to tell a doctor',
};

export const plans = {
  heading: 'Plans',
  hint: 'The combinations the article describes. Each adds the cautions of its parts.',
  when: 'Shown when one of these holds',
  steps: 'Its steps',
  onlyWhen: (condition: string) => `Only when: ${condition.charAt(0).toLowerCase()}${condition.slice(1)}.`,
};

export const signOff = {
  heading: 'Sign-off',
  rules: (version: string, date: string) => `Rules version ${version} of ${date}.`,
  statement: 'I have read the rules on these pages and compared them with the sources they name.',
  fields: ['Name', 'Qualification and workplace', 'Date', 'Signature'],
  remarks: 'What should change, by statement or treatment',
};

export const search = {
  label: 'Search the rules and statements',
  hint: 'All words must occur. The order stays as it is here; nothing is ranked. Nothing you type leaves this page.',
  more: 'Type at least two letters.',
  found: (count: number) => (count === 0 ? 'Nothing found' : `${counted(count, 'place', 'places')} found`),
  results: 'Found in',
  kinds: {
    treatments: 'Treatments',
    standings: 'Where they stand',
    recovery: 'Recovery',
    cautions: 'Cautions',
    caveats: 'Said with every result',
    plans: 'Plans',
    statements: 'Statements',
  },
};

export const statements = {
  lead: (article: number, others: number) =>
    `All ${article + others} statements that the rules and pages rest on: ${article} from the article, ${others} from other published sources.`,
  how: 'Each shows what it says, how firmly its source says it, and every place where this aid uses it.',
  article: 'From the article',
  others: 'From other published sources',
  under: (heading: string) => `Under “${heading}”`,
  figure: (figure: string) => `figure: ${figure}`,
  usedIn: (count: number) => `Used in ${counted(count, 'place', 'places')}`,
  uses: {
    profile: 'All about a treatment',
    standing: 'Where a treatment stands',
    recovery: 'Recovery',
    caution: 'Cautions',
    caveat: 'Said with every result',
    tell: 'What to tell a doctor',
    plan: 'Plans',
    description: 'What an answer looks like',
    suggestion: 'Help in finding an answer',
    note: 'Beside a question or a drawing',
    picture: 'Treatments in pictures',
    matters: 'What matters to a person',
    background: 'Learn',
  },
  field: (treatment: string, field: string) => `${treatment}: ${field}`,
  /** Where a caution has several lines, the first treatment says which one is meant. */
  caution: (heading: string, [first, ...others]: readonly string[]) => {
    if (first === undefined) return heading;
    return others.length === 0 ? `${heading}: ${first}` : `${heading}: ${first} and ${others.length} more`;
  },
  notUsed: 'Not used:',
};

const units: Readonly<Record<Figure['unit'], (amount: string, one: boolean) => string>> = {
  mm: (amount) => `${amount} mm`,
  '%': (amount) => `${amount} %`,
  SPF: (amount) => `SPF ${amount}`,
  months: (amount, one) => `${amount} ${one ? 'month' : 'months'}`,
  days: (amount, one) => `${amount} ${one ? 'day' : 'days'}`,
  hours: (amount, one) => `${amount} ${one ? 'hour' : 'hours'}`,
  weeks: (amount, one) => `${amount} ${one ? 'week' : 'weeks'}`,
  people: (amount, one) => `${amount} ${one ? 'person' : 'people'}`,
  stitches: (amount, one) => `${amount} ${one ? 'stitch' : 'stitches'}`,
  treatments: (amount, one) => `${amount} ${one ? 'treatment' : 'treatments'}`,
};

/** A figure of a source in words; an end that the source leaves open stays open. */
export function figureText({ min, max, unit }: Figure): string {
  const write = units[unit];
  if (min === undefined) return `up to ${write(String(max), max === 1)}`;
  if (max === undefined) return `${write(String(min), min === 1)} or more`;
  return min === max ? write(String(min), min === 1) : write(`${min} to ${max}`, false);
}

export const changes = {
  lead: 'Each version of the rules, and for which answers something changed. This is the project’s own change log.',
};

/** Statements that nothing shows, each with the reason. */
export const unused: Readonly<Partial<Record<StatementId, string>>> = {
  F001: 'It is about the article itself. Every page here says the same of itself.',
  F004: 'It says the same as F120 and F181.',
  F007: 'It says of one kind what F022 says of all three.',
  F025: 'It says of all clinic treatments what F032, F040, F056 and F065 say of each.',
  F067: 'F166 says the same, and names the other treatments.',
  F071: 'It is about how a doctor works. F070 says what is controlled.',
  F117: 'It says the same as F012 and F161.',
  F119: 'It says the same as F120. What matters is in F130 to F133.',
  F129: 'It says the same as F161.',
  F162: 'It says the same as F031 and F032.',
  F163: 'It says the same as F044 and F048.',
  F179: 'It says the same as F024 and F086.',
  F182: 'It says the same as F032 and F056.',
  F183: 'It says the same as F118 and F135.',
  S001: 'It says the same as F022.',
  S014: 'It is about the history of the scale. S016 to S021 say what the types are.',
};
