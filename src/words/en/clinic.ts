/** Words of the clinic profile. */

export const page = {
  lead: 'For a clinic that uses this aid with patients. Say here what you offer. The consultation view then says so beside each option.',
  keptHeading: 'What is kept, and where',
  kept: [
    'Every change is kept at once, on this device only.',
    '“New patient” leaves it as it is. “Erase everything” takes it away as well.',
    'To use it on another device, save it as a file below.',
  ],
  patients: 'Not a clinic?',
  toStart: 'Start with your own scars',
  basics: 'Your clinic',
  name: 'Name of the clinic',
  nameHint: 'If you like. It stands in the file that you save.',
  switchLabel: 'This is a clinic’s device',
  switchHint:
    'Patients’ links then open in the consultation view. Nothing from a patient is kept on this device.',
  offers: 'What you offer',
  order:
    'The options stand in the article’s order. One that you do not offer stays visible in the consultation view, and says so.',
  tally: (offered: number, not: number, unsaid: number) =>
    `Offered: ${offered} · not offered: ${not} · not said: ${unsaid}`,
  approval: 'Why the day of a check is asked',
  approvalMore: 'More on approval',
};

/** Beside found data that cannot be used. */
export const found = {
  heading: 'About the profile on this device',
  unreadable: 'A profile was kept here that we could not read. You start with an empty one.',
  newer:
    'The profile on this device was made with a newer version of this page. We left it as it is. What you change now is not kept.',
};

export const offer = {
  /** After the name of an option, for those who hear it. */
  asked: 'offered?',
  answers: { yes: 'Yes', no: 'No', unsaid: 'Not said' },
  device: 'Device or product',
  checked: 'Approval checked on',
  tooLong: (most: number) => `Use at most ${most} characters.`,
  noDay: 'Enter a whole date from 2000 to 2099, or clear it.',
  of: (name: string, error: string) => `${name}. ${error}`,
};

/** What the profile says of an option, beside it. */
export const mark = {
  offered: 'Offered here',
  offeredWith: (device: string) => `Offered here: ${device}`,
  notOffered: 'Not offered at this clinic',
  checkedOn: (day: string) => `Approval checked on ${day}`,
  age: {
    never: 'No check of its approval noted',
    'over-a-year': 'Checked more than a year ago',
    ahead: 'That day is still ahead. Is the clock of this device right?',
  },
};

const fields = {
  name: page.name,
  opensLinksInConsultation: page.switchLabel,
  offered: 'offered or not',
  device: offer.device,
  approvalChecked: offer.checked,
};

export const file = {
  heading: 'As a file',
  lead: 'One file holds the whole profile. It can be read by people. Nothing about patients is in it.',
  save: 'Save the profile as a file',
  name: 'scar-options-clinic.json',
  saved: 'The file has been handed to your browser to save.',
  open: 'Open a profile file',
  openHint: 'You see what it would change before anything happens.',
  wrong: {
    heading: (name: string) => `“${name}” cannot be used`,
    lead: 'Nothing has been changed. What is wrong, and where:',
    more: (count: number) => `And ${count} more of such problems.`,
  },
  preview: {
    heading: (name: string) => `What “${name}” would change`,
    caption: (count: number) => (count === 1 ? 'One entry' : `${count} entries`),
    corner: 'Entry',
    now: 'Now',
    inFile: 'In the file',
    nothing: 'The file says what this device says already. There is nothing to change.',
    replace: 'Replace the profile',
    leave: 'Leave it as it is',
  },
  replaced: 'The profile is now as in the file.',
  left: 'Nothing has been changed.',
  values: {
    none: 'Nothing',
    on: 'Yes',
    off: 'No',
    unsaid: 'Not said',
    notOffered: 'Not offered',
    offered: 'Offered',
    checkedOn: (day: string) => `approval checked on ${day}`,
  },
};

/** What can be wrong with a file, and where. */
export const problems = {
  wholeFile: 'The file',
  line: (number: string) => `Line ${number}`,
  fields,
  quoted: (text: string) => `“${text}”`,
  unopened: 'It could not be opened. It may have been moved or locked.',
  tooLarge: (most: number) =>
    `It is larger than ${most} kilobytes. No profile is that large, so it was not read.`,
  encoding: 'It is not text in UTF-8. If you wrote it yourself, save it again as UTF-8.',
  notJson: 'This is not JSON. Look for a missing comma, quote or bracket.',
  tooDeep: 'It has brackets within brackets, deeper than any profile.',
  foreign: 'This is not a clinic profile of Scar Options.',
  newer: (version: string, known: number) =>
    `It was made with version ${version} of the form, and this page reads version ${known}. Load the page again first.`,
  twice: 'It stands here twice. It is not clear which one counts.',
  unknownOption: (id: string) => `${id} is no option that a clinic can offer here.`,
  unknownEntry: (name: string) => `There is no entry with the name ${name}.`,
  onlyOffered: (name: string) => `${name} only goes with an option that is offered.`,
  missing: (expected: string) => `It is missing. ${expected}`,
  empty: (expected: string) => `It is empty. ${expected}`,
  instead: (expected: string, found: string) => `${expected} It is ${found}.`,
  expected: {
    entries: 'It has to be entries between curly brackets.',
    text: (most: number) => `It has to be one line of text, with 1 to ${most} characters.`,
    yesOrNo: 'It has to be true or false, without quotes.',
    day: 'It has to be a real day from 2000 to 2099, written like 2026-03-31.',
    version: (known: number) => `It has to be ${known}, without quotes.`,
  },
};
