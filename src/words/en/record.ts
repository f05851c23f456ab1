/** Words of what leaves the visit sheet as text or as a file, and of the panel that hands it out. */

export const text = {
  title: 'Scar Options: notes for a visit to a doctor',
  answers: 'Answers',
  shortlist: 'Options to talk over',
  shortlistNote: 'After each name: where one published article places it for such scars.',
  whatMatters: 'What matters, most important first',
  questions: 'Questions for the doctor',
  tellYourDoctor: 'To tell the doctor, if it applies',
  plans: 'Plans the article describes with these options',
  notes: 'Notes',
};

export const fhir = {
  title: 'Sunken acne scars: questions before a visit',
  description:
    'What a person says about their sunken acne scars before they see a doctor. It is no diagnosis. The codes are those of Scar Options.',
  problems: {
    resource: 'This is not an answer file in the FHIR R4 format.',
    shape: 'This part does not have the form it should have.',
    status: 'The answers are not marked as complete.',
    otherForm: 'These are answers to another form.',
    otherVersion: (version: string) =>
      `These answers were made with another version of the rules: ${version}.`,
    twice: 'A question is answered twice.',
    unknownQuestion: (question: string) => `There is no such question: ${question}.`,
    manyAnswers: (question: string) => `This question takes one answer: ${question}.`,
    unknownAnswer: (question: string, code: string) => `There is no such answer to ${question}: ${code}.`,
    notAsked: (question: string) => `This question is not asked about such scars: ${question}.`,
  },
};

export const panel = {
  heading: 'Take it as text or as a file',
  text: {
    heading: 'Text',
    use: 'To paste into a message, or for a doctor to paste into a record. It holds all that is on your sheet, with your notes.',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied:
      'This browser did not let us copy. The text is open and selected, so you can copy it yourself.',
    show: 'Show the text',
    label: 'Your visit sheet as text',
  },
  files: {
    heading: 'Files for a record system',
    lead: 'Both are in FHIR R4, a format that record systems share. Nothing is sent. The files are saved on this device.',
    answers: {
      action: 'Download your answers',
      use: 'Your answers in codes, with the time of the download. Your name, shortlist and notes are not in it.',
      file: 'scar-options-answers.json',
    },
    questions: {
      action: 'Download the questions',
      use: 'The form itself, without answers. It tells a record system what the codes mean.',
      file: 'scar-options-questions.json',
    },
  },
};
