import type { StatementId } from '#rules';

/**
 * Interface words that sound like a claim about scars, skin or treatments, each with what allows it: the statements
 * it rests on, or why it claims nothing. A text that is not here must not sound like one.
 */
export const allowed: Readonly<Record<string, readonly StatementId[] | string>> = {
  // What the app itself does.
  'Removes your answers and settings from this device at once.': 'what a button does',
  'It takes about two minutes. “Not sure” is always a fine answer.': 'how long the questions take',
  'It never scores an option, and it never changes the order of the options.': 'what the aid does not do',
  'The first one named is the nearest: the first question asked, and the fewest kinds of scar changed. It is no hint of what is likely.':
    'says that it claims nothing',

  // Answers to choose from, and the chosen answer said again.
  'A few days': 'an answer to choose, or a step of the scale',
  'Two weeks or more': 'an answer to choose, or a step of the scale',
  'a few days of visible healing': 'the chosen answer, said again',
  'two weeks or more of visible healing': 'the chosen answer, said again',
  'you could accept a few days of visible healing': 'another answer',
  'you could accept two weeks or more of visible healing': 'another answer',
  'Less than 2 mm.': ['S002'],
  'About 2 to 4 mm.': ['S003'],
  'More than 4 mm.': ['S006'],
  'The scar fades or goes': 'an answer to choose',
  'Rarely or never': ['S020'],
  'Few visits': 'something that can matter to a person',
  'A low risk of dark marks': 'something that can matter to a person',
  'An effect that lasts': 'something that can matter to a person',
  'your doctor finds large parts of your skin damaged by the sun': 'another answer',
  'your doctor cannot tell how far the sun has damaged your skin': 'another answer',

  // Words about the options that say in short what the statements beside them say.
  'Choose all that fit. Many people have more than one kind.': ['F122'],
  'Some treatments may carry more risk of dark or light marks on some skin.': ['F124', 'S028'],
  'Supports your skin and results. It does not lift a scar.': ['F180', 'F089'],
  'Little effect here, or less often chosen': ['F082', 'F076'],
  'The article says these do little here or are chosen less often.': ['F082', 'F076'],
  'Often not enough alone for deep ice pick scars': ['F165'],
  'It may take several visits': ['F034', 'F063'],
  'May irritate': ['F096', 'F098'],
  'Do not pick, and treat active acne': ['F185', 'F153'],
  'Medicines that make skin sensitive to light': ['S094'],
  'Lift first, then resurface': ['F137', 'F138'],
  'Time to heal': ['F144'],
  'Treatments combined, in steps. How long to heal in between is for your doctor to say.': ['F144'],
  'How long it lasts': 'a heading',
  'How it works, in pictures': 'a heading',
  'One visit': 'a step of a plan',

  // What can be seen on a drawing.
  'A patch of skin with wide, soft shadows that fade out and have no clear edge.': 'on the drawing',
  'A column of skin with the pit in it is lifted out. Below it is a hole down to the fat.': 'on the drawing',
  'A large pocket of filler lifts the floor of the hollow, with an arrow up. A dashed line shows where it was.':
    'on the drawing',
  'From left to right: a ruler with marks at 0, 0.5 and 1 mm. Then needles of … mm. Then a boxcar scar … mm deep, and an ice pick scar.':
    'on the drawing; the lengths are filled in from F174 and S004',

  // What the aid, its rules and its self-check do.
  'Each statement is in our own words, and never firmer than its source. Each shows where it comes from.':
    'how statements are written',
  '“Erase everything” at the foot of each page removes it at once.': 'what a button does',
  'Where one of these is missing, the risk of harmful bias is high.': 'what the checklist says of aids',
  'The result in short': 'the result of the self-check',
  'Fields tell how it is done, how it heals and how many visits it takes. The sources say next to nothing on feelings and daily life.':
    'what the fields hold',
  'It says how often it is to be checked. When the day has passed, each result says so.': 'what the aid does',
  'Skin type and accepted healing never move a treatment. They add cautions and a note on recovery.':
    'what the rules do',
  'Always, and first': 'when a caveat is shown',
  'Also removes settings and the clinic profile. Between patients, press “New patient”.':
    'what a button does',
  'It is about how a doctor works. F070 says what is controlled.': 'why a statement is not used',
};
