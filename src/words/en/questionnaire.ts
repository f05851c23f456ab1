import type { Depth, DetailId, DetailValue, Downtime, QuestionId, ScarType, SkinType } from '#rules';

/** Words of the way from the start page to the check page. What scars and skin look like is in the statements. */

export type Choice = { readonly label: string; readonly hint?: string };
export const choice = (label: string, hint?: string): Choice =>
  hint === undefined ? { label } : { label, hint };

export const start = {
  title: 'Sunken acne scars: options to ask a doctor about',
  lead: 'Answer four questions about your scars. Then see what one published article names for scars like yours, and what speaks against it.',
  decision: {
    heading: 'The decision this helps with',
    body: 'Which treatments to talk over with a doctor. Leaving your scars alone for now is one of the options.',
  },
  facts: {
    heading: 'Before you start',
    list: [
      'It takes about two minutes. “Not sure” is always a fine answer.',
      'Your answers stay on this device. There is no account and no tracking.',
      'It is for adults and teens with ice pick, boxcar or rolling scars, alone or beside a doctor.',
      'It tells you what to ask. It does not choose, score or rank for you.',
    ],
  },
  source: {
    heading: 'Where it comes from',
    body: 'One article: “Ice Pick Scars Treatment: Home Care and Clinic-Based Options Explained”, by Chikako Oka. It is dated 13 August, without a year. It was written for readers in Singapore and lists no references. What comes from elsewhere says so.',
  },
  begin: 'Start the questions',
  resume: {
    heading: 'You have saved answers',
    body: 'They are on this device only, for now. Keep your visit sheet on paper or as a link. Starting afresh leaves the options, questions and notes on it.',
    action: 'Continue where you left off',
    afresh: 'Start afresh',
  },
  read: 'Or read about all 19 options first',
};

export const common = {
  back: 'Back',
  continue: 'Continue',
  why: 'Why we ask:',
  progress: (number: number, of: number) => `Question ${number} of ${of}`,
  optional: 'Optional',
  problem: 'There is a problem',
  error: 'Error:',
  sources: 'Where these descriptions come from',
};

export const questions = {
  scarTypes: {
    title: 'What do your scars look like?',
    hint: 'Choose all that fit. Many people have more than one kind.',
    why: 'The article links different treatments with different kinds of scar.',
    missing: 'Choose at least one kind of scar, or “I’m not sure”.',
    help: 'Help me tell which kind I have',
    suggested: 'We have selected what your answers point to. You can change it.',
    suggestedNothing: 'Your answers did not point to one kind. A doctor can tell you which it is.',
    choices: {
      'ice-pick': choice('Ice pick'),
      boxcar: choice('Boxcar'),
      rolling: choice('Rolling'),
      unsure: choice('I’m not sure', 'You will see the options for all three kinds.'),
    } satisfies Record<ScarType | 'unsure', Choice>,
  },
  depth: {
    title: 'How deep are your deepest scars?',
    hint: 'Look from the side, in light that falls across your skin. The sources draw no exact line, so go by what you see.',
    why: 'Some treatments are named for shallow scars, others for deep ones.',
    missing: 'Choose how deep your scars are, or “I’m not sure”.',
    choices: {
      shallow: choice('Shallow', 'A slight dip in the skin.'),
      deep: choice('Deep', 'A clear pit or hollow.'),
      unsure: choice('I’m not sure', 'You will see what holds for shallow and for deep scars.'),
    } satisfies Record<Depth, Choice>,
  },
  skinType: {
    title: 'How does your skin react to the sun?',
    hint: 'Think of untanned skin in strong midday sun, early in summer.',
    why: 'Some treatments may carry more risk of dark or light marks on some skin.',
    missing: 'Choose how your skin reacts, or “I’m not sure”.',
    help: 'Help me find my skin type',
    note: 'About your answer',
    suggested: 'We have selected the type that your answers point to. You can change it.',
    suggestedNothing: 'Your answers did not point to one type. A doctor can tell you which it is.',
    choices: {
      I: choice('Type I'),
      II: choice('Type II'),
      III: choice('Type III'),
      IV: choice('Type IV'),
      V: choice('Type V'),
      VI: choice('Type VI'),
      unsure: choice('I’m not sure', 'You will see the cautions for every skin type.'),
    } satisfies Record<SkinType, Choice>,
  },
  downtime: {
    title: 'How long could you accept visible healing?',
    hint: 'Healing that other people could see, such as scabs or redness.',
    why: 'Treatments differ in how long you may look different afterwards.',
    missing: 'Choose how long, or “I’m not sure”.',
    choices: {
      none: choice('None', 'I want to go about my day as usual.'),
      'few-days': choice('A few days', 'About a long weekend.'),
      week: choice('About a week', 'A week away from work or school.'),
      longer: choice('Two weeks or more', 'A holiday, or longer.'),
      unsure: choice('I’m not sure', 'It becomes a question for your doctor.'),
    } satisfies Record<Downtime, Choice>,
  },
  details: {
    title: 'A few more details',
    hint: 'All of these are optional. Leave blank what you do not know, and press Continue.',
    why: 'Each of them changes a detail of what the article says.',
    fields: {
      boxcarWidth: {
        title: 'How wide are your boxcar scars?',
        short: 'Width of boxcar scars',
        choices: {
          narrow: choice('Narrow', 'Our comparison: nearer a pencil tip.'),
          wide: choice('Wide', 'Our comparison: nearer a match head, or more.'),
          unsure: choice('I’m not sure'),
        } satisfies Record<DetailValue<'boxcarWidth'>, Choice>,
      },
      spread: {
        title: 'How many ice pick scars do you have?',
        short: 'Number of ice pick scars',
        choices: {
          few: choice('A few', 'Single scars that stand alone.'),
          many: choice('Many', 'Scars close together.'),
          unsure: choice('I’m not sure'),
        } satisfies Record<DetailValue<'spread'>, Choice>,
      },
      sunDamage: {
        title: 'Has the sun damaged large parts of your facial skin?',
        short: 'Sun damage over large parts',
        choices: {
          yes: choice('Yes'),
          no: choice('No'),
          unsure: choice('I’m not sure'),
        } satisfies Record<DetailValue<'sunDamage'>, Choice>,
      },
      surfaceTone: {
        title: 'Does dull skin or uneven colour bother you too?',
        short: 'Dull skin or uneven colour',
        choices: {
          yes: choice('Yes'),
          no: choice('No'),
          unsure: choice('I’m not sure'),
        } satisfies Record<DetailValue<'surfaceTone'>, Choice>,
      },
      activeAcne: {
        title: 'Do you still get acne breakouts?',
        short: 'Acne breakouts now',
        choices: {
          yes: choice('Yes'),
          no: choice('No'),
          unsure: choice('I’m not sure'),
        } satisfies Record<DetailValue<'activeAcne'>, Choice>,
      },
    } satisfies Record<DetailId, unknown>,
  },
};

/** The short name of a question, as it stands on the check page and in notices. */
export const questionNames: Readonly<Record<QuestionId, string>> = {
  scarTypes: 'Kind of scar',
  depth: 'Depth',
  skinType: 'Skin type',
  downtime: 'Visible healing you could accept',
  'details.boxcarWidth': questions.details.fields.boxcarWidth.short,
  'details.spread': questions.details.fields.spread.short,
  'details.sunDamage': questions.details.fields.sunDamage.short,
  'details.surfaceTone': questions.details.fields.surfaceTone.short,
  'details.activeAcne': questions.details.fields.activeAcne.short,
};

export const check = {
  title: 'Check your answers',
  hint: 'Change what you like. You come straight back here.',
  change: 'Change',
  unanswered: 'Not answered yet',
  confirm: 'See your options',
};

export const notices = {
  answerFirst: {
    heading: 'One thing first',
    body: 'The page you asked for needs this answer.',
  },
  dropped: {
    heading: 'We dropped an answer that no longer applies',
    body: (questions: string) => `It was asked because of the kinds of scar you chose before: ${questions}.`,
  },
};
