import type {
  CautionId,
  CaveatId,
  Depth,
  Fit,
  PlanId,
  PlanStepId,
  ProfileField,
  ReasonCondition,
  ScarType,
  Standing,
  TellYourDoctorId,
  TreatmentId,
} from '#rules';
import { statement } from './statements.ts';

/** Words around the options. What a treatment is and does stands in its statements, not here. */

export const treatmentNames: Readonly<Record<TreatmentId, string>> = {
  'tca-cross': 'TCA CROSS',
  'punch-excision': 'Punch excision',
  'punch-grafting': 'Punch grafting',
  'ablative-laser': 'Fully ablative laser (CO2, erbium)',
  'fractional-ablative-laser': 'Fractional ablative laser',
  'non-ablative-fractional-laser': 'Non-ablative fractional laser',
  microneedling: 'Professional microneedling',
  'deep-chemical-peel': 'Deep chemical peel',
  'medium-chemical-peel': 'Medium-depth chemical peel',
  'dermal-fillers': 'Dermal fillers',
  subcision: 'Subcision',
  tretinoin: 'Tretinoin',
  retinol: 'Retinol',
  adapalene: 'Adapalene',
  aha: 'AHA (such as glycolic acid)',
  bha: 'BHA (such as salicylic acid)',
  sunscreen: 'Daily sunscreen',
  'home-microneedling': 'Home microneedling',
  'no-procedure': 'No procedure for now',
};

export const settings: Readonly<Record<'clinic' | 'home' | 'none', string>> = {
  clinic: 'At a clinic',
  home: 'At home',
  none: 'Nothing is done',
};

type Group = { readonly word: string; readonly heading: string; readonly meaning: string };

export const standings: Readonly<Record<Standing | 'depends', Group>> = {
  named: {
    word: 'Named',
    heading: 'Named first for scars like yours',
    meaning: 'The article names these first for such scars.',
  },
  considered: {
    word: 'May be considered',
    heading: 'May be considered',
    meaning:
      'The article says these may be considered. “No procedure for now” stands here because every decision has that option.',
  },
  combined: {
    word: 'With others',
    heading: 'Used with other treatments',
    meaning: 'Used alongside or after another treatment, not on their own for these scars.',
  },
  supportive: {
    word: 'Supportive',
    heading: 'Supporting home care',
    meaning: 'Supports your skin and results. It does not lift a scar.',
  },
  limited: {
    word: 'Limited',
    heading: 'Little effect here, or less often chosen',
    meaning: 'The article says these do little here or are chosen less often.',
  },
  'not-linked': {
    word: 'Not linked',
    heading: 'Not linked with scars like yours',
    meaning:
      'The article does not connect these with such scars. That is a question for your doctor, not a no.',
  },
  'advised-against': {
    word: 'Advised against',
    heading: 'Advised against',
    meaning: 'The article advises against this.',
  },
  depends: {
    word: 'Depends',
    heading: 'Depends on the kind of scar',
    meaning:
      'These stand in different places for different kinds of scar. A doctor can tell which kind you have.',
  },
};

export const fits: Readonly<Record<Fit, { readonly word: string; readonly meaning: string }>> = {
  fits: { word: 'Within your limit', meaning: 'The known recovery is within what you could accept.' },
  close: { word: 'May just fit', meaning: 'The known recovery is on the edge of what you could accept.' },
  conflicts: {
    word: 'Longer than your limit',
    meaning: 'It asks for more visible healing than you said you could accept.',
  },
  ask: {
    word: 'Ask the doctor',
    meaning: 'The sources do not say enough. Ask how long you would look different.',
  },
  'not-offered': { word: 'Not an option', meaning: 'The article advises against it.' },
};

export const cautions: Readonly<Record<CautionId, { readonly heading: string; readonly note?: string }>> = {
  'pih-laser': {
    heading: 'Dark marks after laser',
    note: 'The article speaks of darker skin and names no type. Where we draw the line (firm from type IV, a softer word at III) is our own choice. It is a caution, not a ban.',
  },
  'pigment-change': { heading: 'Change of skin colour' },
  'not-standalone': { heading: 'Often not enough alone for deep ice pick scars' },
  temporary: { heading: 'The effect is for a time' },
  'limited-for-ice-pick': { heading: 'Limited for ice pick scars' },
  'source-unverified': { heading: 'The article marks this as unverified' },
  'scar-remains': { heading: 'A line or a difference may stay' },
  'verify-approval': { heading: 'Check approval' },
  'multiple-sessions': { heading: 'It may take several visits' },
  'recovery-varies': {
    heading: 'Healing time differs from person to person',
    note: 'The sources say this of TCA CROSS and of non-ablative laser. That it holds for other clinic treatments is our own reading.',
  },
  'sun-sensitivity': { heading: 'More sensitive to the sun' },
  irritation: { heading: 'May irritate' },
  pregnancy: { heading: 'Pregnancy' },
  'infection-and-injury': { heading: 'Infection and injury' },
};

export const cautionLevels = { firm: 'Caution', soft: 'Good to know' };

export const caveats: Readonly<Record<CaveatId, string>> = {
  'consult-doctor': statement.consultDoctor,
  'scar-type-check': 'Have a doctor name your kind of scar',
  'mixed-scars': 'You named more than one kind of scar',
  'depth-check': 'Have a doctor check the depth',
  'skin-type-check': 'Have a doctor check your skin type',
  'ask-about-recovery': 'Ask about recovery time',
  'downtime-conflict': 'A named treatment needs longer healing than you would accept',
  'thin-coverage': 'The article says little about your kind of scar',
  'realistic-expectations': 'What to expect',
  'sunscreen-daily': 'Sunscreen every day',
  'home-needling-warning': 'Do not needle your skin at home',
  'do-not-pick': 'Do not pick, and treat active acne',
  'tell-your-doctor': 'Tell your doctor about',
};

export const tellYourDoctor: Readonly<Record<TellYourDoctorId, string>> = {
  pregnancy: 'Pregnancy or breastfeeding',
  isotretinoin: 'Isotretinoin, now or in the last year',
  'raised-scars': 'A tendency to raised scars or keloids',
  'cold-sores': 'Cold sores',
  'infection-or-acne': 'A skin infection or active acne',
  bleeding: 'Blood thinners or a bleeding disorder',
  'light-sensitising-medicines': 'Medicines that make skin sensitive to light',
  'dark-marks': 'Dark marks after earlier injuries',
  'recent-tan': 'A recent tan',
  'earlier-treatments': 'Earlier scar treatments',
};

export const conditions: Readonly<Record<ReasonCondition, string>> = {
  'if-narrow-boxcar': 'Only if your boxcar scars are narrow',
  'if-shallow': 'Only if your scars turn out to be shallow',
  'if-sun-damage': 'Only with extensive sun damage',
};

export const plans: Readonly<Record<PlanId, string>> = {
  'lift-then-resurface': 'Lift first, then resurface',
  'needling-with-peels': 'Needling in turn with peels',
  'subcision-with-fillers': 'Subcision with fillers',
};

export const planSteps: Readonly<Record<PlanStepId, string>> = {
  lift: 'First',
  heal: 'Time to heal',
  resurface: 'Then',
  needle: 'One visit',
  peel: 'Next visit',
  alternate: 'And in turn again',
  'finish-ice-pick-first': 'First finish the ice pick treatment',
  subcision: 'First',
  fillers: 'With',
  'doctor-sets-timing': 'Order and gaps',
};

export const profileFields: Readonly<
  Record<ProfileField, { readonly heading: string; readonly ask: string }>
> = {
  whatItIs: { heading: 'What it is', ask: 'What exactly is this?' },
  howItIsDone: { heading: 'How it is done', ask: 'How is it done?' },
  mayHelpWith: { heading: 'What it may help with', ask: 'What could it help with in my case?' },
  downsidesAndRisks: { heading: 'Downsides and risks', ask: 'What are the downsides and risks?' },
  healing: {
    heading: 'What healing is like',
    ask: 'What is healing like, and how long would people see it?',
  },
  sessions: { heading: 'How many sessions', ask: 'How many sessions would I need?' },
  duration: { heading: 'How long it lasts', ask: 'How long would the result last?' },
  cost: { heading: 'Cost', ask: 'What would it cost in all?' },
  approval: { heading: 'Approval', ask: 'Is it approved here, and for this use?' },
};

/** What to ask where nothing is done: the fields are the same, the questions are not. */
export const askWithoutProcedure: Readonly<Record<ProfileField, string>> = {
  whatItIs: 'What would leaving my scars alone mean?',
  howItIsDone: 'What can I still do at home?',
  mayHelpWith: 'What speaks for waiting in my case?',
  downsidesAndRisks: 'What speaks against waiting in my case?',
  healing: 'Do scars like mine change by themselves?',
  sessions: 'When should I have them looked at again?',
  duration: 'Can I still decide later?',
  cost: 'Would waiting cost me anything?',
  approval: 'Is there anything to check before I decide?',
};

/** How a reason begins: which kinds of scar it is about, and where the option stands for them. */
export const reasonLeads = {
  for: {
    named: (scars: string) => `Named for ${scars}:`,
    considered: (scars: string) => `May be considered for ${scars}:`,
    combined: (scars: string) => `Used with other treatments for ${scars}:`,
    other: (scars: string) => `For ${scars}:`,
  },
  against: {
    limited: (scars: string) => `Limited for ${scars}:`,
    'not-linked': (scars: string) => `Not linked with ${scars}. What is said of it:`,
    other: (scars: string) => `To weigh for ${scars}:`,
  },
};

export const scarTypes: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'ice pick',
  boxcar: 'boxcar',
  rolling: 'rolling',
};
export const depths: Readonly<Record<Depth, string>> = {
  shallow: 'shallow',
  deep: 'deep',
  unsure: 'of a depth you are not sure of',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Kinds of scar by name, as part of a sentence. */
export function scarsOf(types: readonly string[]): string {
  return `${list.format(types)} scars`;
}

export const options = {
  title: 'Options to ask a doctor about',
  empty: {
    title: 'Options to ask a doctor about',
    body: 'Answer four questions first. Then this page groups every option for scars like yours.',
    action: 'Start the questions',
    browse: 'Or read about all options',
  },
  answers: {
    heading: 'Your answers',
    lead: 'You told us about',
    scars: (types: readonly string[]) => scarsOf(types),
    scarsUnsure: 'scars of a kind you are not sure of',
    thatAre: 'that are',
    skin: 'on skin of',
    skinType: (type: string) => `type ${type}`,
    skinUnsure: 'a type you are not sure of',
    healing: 'and that you could accept',
    downtime: {
      none: 'no visible healing',
      'few-days': 'a few days of visible healing',
      week: 'about a week of visible healing',
      longer: 'two weeks or more of visible healing',
      unsure: 'visible healing for a time you are not sure of',
    },
    details: 'More details',
    change: (question: string) => `Change ${question}:`,
    checkAll: 'Check all answers',
  },
  order:
    'Within each group, options stand in the order in which the article introduces them. The order says nothing about which fits you.',
  jump: 'Groups on this page',
  count: (count: number) => (count === 1 ? '1 option' : `${count} options`),
  why: 'Why it stands here',
  whyFor: (name: string) => `Why ${name} stands here`,
  recoveryFor: (name: string) => `Recovery after ${name}`,
  cautionsFor: (name: string, firm: number, all: number) =>
    all === 0 ? `Cautions for ${name}: none named` : `Cautions for ${name}: ${firm} firm, ${all - firm} more`,
  restsOn: (questions: readonly string[]) => `From your answers: ${list.format(questions)}.`,
  for: 'For',
  against: 'Against',
  noReason: 'No reason on this side. See also the cautions, downsides and risks.',
  recovery: 'Recovery',
  recoverySilent: 'The sources do not say.',
  fromSupplement: 'Based on another published source.',
  cautions: 'Cautions',
  noCautions: 'The sources name no caution for your answers.',
  detailLink: (name: string) => `All about ${name}`,
  whatItIsSilent: 'The sources do not describe it.',
  naturalCourse:
    'Every decision has this option. The article does not say what happens to these scars if they are left alone.',
  unverified: 'The article marks what it says here as unverified',
  folded: (heading: string, count: number) => `${heading} (${count})`,
  plans: {
    heading: 'Plans the article describes',
    lead: 'Treatments combined, in steps. How long to heal in between is for your doctor to say.',
    or: 'or',
  },
  whyNot: 'Why not',
  caveats: 'Good to know for everyone',
  forYou: 'Because of your answers',
  rules: (version: string, date: string) => `Made with rules version ${version} of ${date}.`,
  evidence:
    'All of this comes from one article, which lists no references. The few other published sources are marked. No doctor has reviewed it yet.',
};

/** Words that only the printed leaflet needs. */
export const paper = {
  option: 'Option',
  none: 'None named',
  keepInMind: 'Keep in mind',
  ids: 'In brackets: where each line comes from. F is a fact of the article, S is another published source. The page of each option shows them in full.',
};

export const treatment = {
  back: 'Back to your options',
  backToAll: 'All options',
  silence: 'The sources do not say.',
  askDoctor: 'Ask your doctor:',
  lead: 'The same fields for every option, in the same order.',
  yours: 'For your answers',
  previous: 'Previous option',
  next: 'Next option',
};

export const all = {
  title: 'All options',
  lead: 'Every option the article speaks of, in the order in which it introduces them. Doing nothing for now is one more.',
  answer: 'Answer four questions to see how they stand for scars like yours',
};
