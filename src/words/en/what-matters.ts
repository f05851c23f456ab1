import type { ConcernId } from '#rules';

/** Words of what matters to a person: choosing it, and what the sources say on it. */
export const whatMatters = {
  title: 'What matters to you',
  lead: 'Choose the points that count for you and put them in your order. You can leave all of this out.',
  promises: [
    'Beside each option you then see what the sources say on your points, or that they do not say.',
    'It never scores an option, and it never changes the order of the options.',
    'Your own words stay on this device and on your paper. No link carries them.',
  ],
  choose: 'Which points count for you?',
  order: {
    heading: 'Your order',
    hint: 'Put first what counts most.',
    up: 'Move up',
    down: 'Move down',
    moved: (point: string, place: number, of: number) => `${point} is now number ${place} of ${of}.`,
    first: (point: string) => `${point} is number 1 already.`,
    last: (point: string) => `${point} is last already.`,
  },
  own: {
    label: 'Something else, in your own words',
    hint: 'Up to 300 characters.',
    tooLong: 'Please make this 300 characters or fewer. What goes beyond is not kept.',
  },
  change: 'Change what matters to you',
  mark: (place: number) => `Matters to you: ${place}`,
  beside: (option: string) => `What the sources say on what matters to you: ${option}`,
  section: 'What the sources say on what matters to you',
};

/** What to ask a doctor where the sources are silent on a point. */
export const askOnConcern: Readonly<Record<ConcernId, string>> = {
  'little-downtime': 'How long would people see that I am healing?',
  'few-visits': 'How many visits would I need in all?',
  'no-cutting': 'Is anything cut for this?',
  'no-needles': 'Does this need a needle or an injection?',
  'dark-marks': 'How likely are dark marks on skin like mine?',
  lasting: 'How long would the result last?',
  'at-home': 'What part of this could I do at home?',
  cost: 'What would it cost in all?',
};

/** The same where nothing is done. */
export const askOnConcernWithoutProcedure: Readonly<Record<ConcernId, string>> = {
  'little-downtime': 'Do scars like mine change by themselves?',
  'few-visits': 'When should I have my scars looked at again?',
  'no-cutting': 'What can be done for my scars without cutting?',
  'no-needles': 'What can be done for my scars without needles?',
  'dark-marks': 'What can I do now against dark marks?',
  lasting: 'Can I still decide later?',
  'at-home': 'What can I still do at home?',
  cost: 'Would waiting cost me anything?',
};
