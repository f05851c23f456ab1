/** Words of the shell: header, footer, titles, faults. */
export const app = {
  name: 'Scar Options',
  title: (page: string) => `${page} · Scar Options`,
  errorTitle: (title: string) => `Error: ${title}`,
  skipLink: 'Skip to the main content',
  navigation: 'Main',
  allOptions: 'All options',
  yourOptions: 'Your options',
  visitSheet: 'Visit sheet',
  /** The titles of the pages that the footer leads to: their other words come later. */
  pages: {
    learn: 'Learn about acne scars',
    questions: 'Questions people ask',
    glossary: 'Words explained',
    decides: 'How it decides',
    about: 'About this aid',
    checklist: 'Self-check against IPDAS',
    consultation: 'Consultation view',
    clinic: 'Clinic profile',
  },
  footer: {
    more: 'More',
    learn: 'Learn',
    trust: 'Check this aid',
    doctors: 'For doctors',
    privacy: 'Your answers stay on this device. There is no account and no tracking.',
    privacyInConsultation: 'What is said in a consultation is in memory only. Nothing of it is stored.',
    purpose: 'For learning and for preparing a visit to a doctor. It is not medical advice.',
    rules: (version: string, date: string) => `Rules version ${version} of ${date}.`,
    notReviewed: 'Not yet reviewed by doctors.',
  },
  /** The day by which the rules have to be looked at again. */
  checkBy: (date: string) => `To be checked again by ${date}.`,
  erase: {
    button: 'Erase everything',
    hint: 'Removes your answers and settings from this device at once.',
    hintInConsultation:
      'Also removes settings and the clinic profile. Between patients, press “New patient”.',
    done: 'Everything has been erased from this device.',
  },
  /** On every page while a consultation is going on. */
  consultation: {
    more: (version: string) => `More, rules ${version}`,
  },
  settings: {
    heading: 'How this page looks',
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },
    scheme: 'Colours',
    schemes: { system: 'As on my device', light: 'Light', dark: 'Dark' },
  },
  storage: {
    notKept: 'This browser does not let us keep your answers. They last until you close or reload this page.',
    unreadable: 'We found saved answers that we could not read, so you start afresh.',
    newer:
      'Your saved answers were made with a newer version of this page. We left them as they are. What you answer now is not kept.',
  },
  notFound: {
    title: 'Page not found',
    body: 'The address may be old or incomplete.',
    action: 'Go to the start page',
  },
  crashed: {
    title: 'Something went wrong',
    body: 'This page has stopped. Your saved answers are still on this device.',
    notKept: 'This page has stopped. Loading it again loses the answers.',
    newPatient: 'Start with a new patient',
    reload: 'Load the page again',
    restart: 'Erase my answers and start afresh',
    print: 'Print my answers',
    answers: 'Your answers',
  },
  noScript: {
    question: 'The questions need JavaScript. You can still read about every option.',
  },
  date: (isoDate: string) => day.format(new Date(isoDate)),
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
