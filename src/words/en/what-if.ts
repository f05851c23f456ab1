import type { DetailId, DetailValue, Downtime, SkinType } from '#rules';
import { scarsOf } from './options.ts';

/** Words of "what if": what another answer would move, and what a changed answer has moved. */

const or = new Intl.ListFormat('en', { type: 'disjunction' });

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** After "if": another answer as something a doctor finds, or as the person's own wish. */
export const conditions = {
  scarTypes: {
    are: (types: readonly string[]) => `your doctor finds ${scarsOf(types)}`,
    ratherThan: (types: readonly string[], before: readonly string[]) =>
      `your doctor finds ${scarsOf(types)}, not ${or.format(before)}`,
    too: (added: readonly string[]) => `your doctor finds ${scarsOf(added)} too`,
    without: (removed: readonly string[]) => `your doctor finds no ${or.format(removed)} scars`,
    unsure: 'your doctor cannot tell which kind of scars you have',
  },
  depth: {
    are: (depth: string) => `your doctor finds the scars are ${depth}`,
    ratherThan: (depth: string, before: string) => `your doctor finds the scars are ${depth}, not ${before}`,
    unsure: 'your doctor cannot tell how deep the scars are',
  },
  skinType: {
    is: (type: Exclude<SkinType, 'unsure'>) => `your doctor finds your skin is type ${type}`,
    unsure: 'your doctor cannot tell your skin type',
  },
  downtime: {
    none: 'you could accept no visible healing',
    'few-days': 'you could accept a few days of visible healing',
    week: 'you could accept about a week of visible healing',
    longer: 'you could accept two weeks or more of visible healing',
    unsure: 'you are not sure how much visible healing you could accept',
  } satisfies Record<Downtime, string>,
  details: {
    boxcarWidth: {
      narrow: 'your doctor finds the boxcar scars are narrow',
      wide: 'your doctor finds the boxcar scars are wide',
      unsure: 'your doctor cannot tell how wide the boxcar scars are',
    } satisfies Record<DetailValue<'boxcarWidth'>, string>,
    spread: {
      few: 'your doctor finds only a few ice pick scars',
      many: 'your doctor finds many ice pick scars',
      unsure: 'your doctor cannot tell how many ice pick scars there are',
    } satisfies Record<DetailValue<'spread'>, string>,
    sunDamage: {
      yes: 'your doctor finds large parts of your skin damaged by the sun',
      no: 'your doctor finds no large sun damage',
      unsure: 'your doctor cannot tell how far the sun has damaged your skin',
    } satisfies Record<DetailValue<'sunDamage'>, string>,
    surfaceTone: {
      yes: 'dull skin or uneven colour bothers you too',
      no: 'dull skin or uneven colour does not bother you',
      unsure: 'you are not sure if dull skin or uneven colour bothers you',
    } satisfies Record<DetailValue<'surfaceTone'>, string>,
    activeAcne: {
      yes: 'you still get acne breakouts',
      no: 'you get no acne breakouts any more',
      unsure: 'you are not sure if you still get acne breakouts',
    } satisfies Record<DetailValue<'activeAcne'>, string>,
  } satisfies Record<DetailId, unknown>,
};

export const steadiness = {
  steady: { word: 'Steady:', line: 'no other single answer would move it.' },
  sensitive: {
    word: 'Sensitive:',
    line: (condition: string, group: string) => `if ${condition}, it would move to “${group}”.`,
  },
  sentence: (condition: string, group: string) => `If ${condition}, it would move to “${group}”.`,
  fitSentence: (condition: string, fit: string) => `If ${condition}, its recovery would be “${fit}”.`,
  all: (name: string, count: number) =>
    count === 1 ? `The one answer that would move ${name}` : `All ${count} answers that would move ${name}`,
  rule: 'The first one named is the nearest: the first question asked, and the fewest kinds of scar changed. It is no hint of what is likely.',
  fits: (name: string) => `Answers that would change how the recovery of ${name} fits`,
};

export const page = {
  title: 'What if your doctor sees it differently?',
  lead: 'A doctor may see your scars or your skin in another way. Here is what each other answer would change.',
  one: 'Only one answer is changed at a time. All your other answers stay as they are.',
  empty: 'Answer four questions first. Then this page shows what each other answer would change.',
  back: 'Back to your options',
  questions: 'Questions on this page',
  now: 'Your answer:',
  nothing: 'Nothing would move: every option, recovery and caution stays as it is.',
  try: 'Try this answer',
  tryNamed: (question: string, answer: string) => `(${question}, ${answer})`,
  tryHint:
    'To try an answer changes it. Your options then show what has moved, and you can change it back at any time.',
  summary: (moves: number, fits: number, cautions: number) =>
    [
      moves > 0 ? `${counted(moves, 'option', 'options')} would move` : 'No option would move',
      ...(fits > 0 ? [`recovery would fit differently for ${fits}`] : []),
      ...(cautions > 0 ? [`cautions would change for ${cautions}`] : []),
    ].join('; '),
  moves: 'Would move',
  fits: 'Recovery would fit differently',
  cautions: 'Cautions would change',
};

export const changes = {
  from: 'from',
  to: 'to',
  notRaised: 'not raised',
  otherSources: 'with other sources',
};

export const trace = {
  heading: 'What has changed',
  answer: (question: string, before: string, after: string) =>
    `${question}: was “${before}”, now “${after}”.`,
  notAsked: 'not asked',
  moved: (count: number) =>
    count === 0
      ? 'You changed an answer. No option has moved.'
      : `You changed an answer. ${counted(count, 'option has', 'options have')} moved.`,
  movedByMore: (count: number) =>
    count === 0
      ? 'You changed some answers. No option has moved.'
      : `You changed some answers. ${counted(count, 'option has', 'options have')} moved.`,
  same: 'Recovery and cautions are the same as before.',
  moves: 'Moved',
  fits: 'Recovery fits differently',
  cautions: 'Cautions that changed',
  why: (name: string) => `Why ${name} moved`,
  now: 'What counts now',
  before: 'What counts no longer',
  dismiss: 'Hide this',
};

/** When the rules are newer than those the person last saw their options by. */
export const rules = {
  updated: (date: string, before: string, now: string) =>
    `The rules behind your options were updated on ${date}: from version ${before} to ${now}. You see your options by the new rules.`,
  changes: 'What changed',
  dismiss: 'I have read this',
};
