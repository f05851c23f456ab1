import { assign, setup } from 'xstate';
import { type Answers, type CoreQuestionId, type DetailId, type Details, scarTypes } from '#rules';
import {
  type FlowPage,
  firstOpen,
  isOpen,
  isReachable,
  type PartialAnswers,
  pruned,
  type QuestionPage,
  type Suggestions,
  staleDetails,
  withBlankDetailsUnsure,
} from './progress.ts';

/**
 * Where the person is, and their answers. Only forward edges are written here: Back, progress, pruning and
 * resuming are functions of the answers (`progress.ts`), and every page can be entered through its route as
 * soon as the questions before it have their answers.
 */

/** Something to say on the page that is shown next, once. */
export type FlowNotice =
  | { readonly kind: 'answer-first'; readonly wanted: FlowPage }
  | { readonly kind: 'dropped'; readonly details: readonly DetailId[] };

export type FlowContext = {
  readonly answers: PartialAnswers;
  readonly suggestions: Suggestions;
  /** The overview the person was last at: a changed answer leads back there. */
  readonly overview: 'check' | 'options';
  readonly notice: FlowNotice | null;
};

/** One event type a question: an answer can never pass for the answer to another question. */
type Answered =
  | {
      readonly [Q in CoreQuestionId]: { readonly type: `answered.${Q}`; readonly value: Answers[Q] | null };
    }[CoreQuestionId]
  | { readonly type: 'answered.details'; readonly value: Details };

/** Another answer to a question, given away from its page once all are answered: it leads to the options at once. */
export type Changed =
  | {
      readonly [Q in CoreQuestionId]: { readonly type: `changed.${Q}`; readonly value: Answers[Q] };
    }[CoreQuestionId]
  | { readonly type: 'changed.details'; readonly value: Details };

export type FlowEvent =
  | Answered
  | Changed
  | { readonly type: 'begun' }
  /** Named after the page it was pressed on, so that a second press cannot carry on the next page too. */
  | { readonly type: `continued.${QuestionPage}` }
  | { readonly type: 'confirmed' }
  | {
      readonly [Q in keyof Suggestions & CoreQuestionId]: {
        readonly type: `suggested.${Q}`;
        readonly value: Answers[Q];
      };
    }[keyof Suggestions & CoreQuestionId]
  | { readonly type: 'refused'; readonly wanted: FlowPage }
  | { readonly type: 'restored'; readonly answers: PartialAnswers; readonly suggestions: Suggestions }
  /** The person went to a page outside the way: what was to be said once has been said. */
  | { readonly type: 'left' }
  | { readonly type: 'erased' };

const nothingSaid: FlowContext = { answers: {}, suggestions: {}, overview: 'check', notice: null };

/** The context with one answer given or, by `null`, taken back; a suggestion for it has done its work. */
function kept<Q extends QuestionPage>(
  { answers, suggestions }: FlowContext,
  question: Q,
  value: PartialAnswers[Q] | null,
): Pick<FlowContext, 'answers' | 'suggestions'> {
  const { [question]: _before, ...others }: PartialAnswers = answers;
  const pending = Object.entries(suggestions).filter(([suggested]) => suggested !== question);
  return {
    answers: value === null ? others : { ...others, [question]: value },
    suggestions: Object.fromEntries(pending),
  };
}

/** Each look is at another scar: what one suggested is not taken back by the next. */
function joined(before: Answers['scarTypes'] | undefined, added: Answers['scarTypes']): Answers['scarTypes'] {
  const looks: readonly string[] = [...(before ?? []), ...added];
  const types = scarTypes.filter((type) => looks.includes(type));
  return types.length > 0 ? types : ['unsure'];
}

const flow = setup({
  types: { context: {} as FlowContext, events: {} as FlowEvent, tags: {} as 'question' },
  guards: {
    'is open': ({ context }, { page }: { page: QuestionPage }) => isOpen(page, context.answers),
    'is answered': ({ context }, { page }: { page: QuestionPage }) => !isOpen(page, context.answers),
    'earlier questions are answered': ({ context }, { page }: { page: FlowPage }) =>
      isReachable(page, context.answers),
    'everything is answered': ({ context }) => firstOpen(context.answers) === undefined,
    'came from the options': ({ context }) => context.overview === 'options',
  },
  actions: {
    'leave blank details unsure': assign(({ context }) => ({
      answers: withBlankDetailsUnsure(context.answers),
    })),
    'drop what no longer applies': assign(({ context }) => {
      const dropped = staleDetails(context.answers);
      return dropped.length === 0
        ? {}
        : { answers: pruned(context.answers), notice: { kind: 'dropped' as const, details: dropped } };
    }),
    'say what to answer first': assign((_, { wanted }: { wanted: FlowPage }) => ({
      notice: { kind: 'answer-first' as const, wanted },
    })),
    'forget the notice': assign({ notice: null }),
    'forget everything': assign(nothingSaid),
  },
});

const route = (page: FlowPage) => ({
  guard: { type: 'earlier questions are answered' as const, params: { page } },
});

/** A change from elsewhere. What was shown for it holds with new details left `unsure`, so they are not asked now. */
const toOptions = { guard: 'everything is answered', target: '.options' } as const;

export const questionnaireMachine = flow.createMachine({
  id: 'questionnaire',
  context: nothingSaid,
  initial: 'start',
  on: {
    refused: {
      target: '.resuming',
      actions: { type: 'say what to answer first', params: ({ event }) => ({ wanted: event.wanted }) },
    },
    restored: {
      actions: assign(({ event }) => ({ answers: event.answers, suggestions: event.suggestions })),
    },
    'changed.scarTypes': {
      ...toOptions,
      actions: [
        assign(({ context, event }) => kept(context, 'scarTypes', event.value)),
        'leave blank details unsure',
      ],
    },
    'changed.depth': {
      ...toOptions,
      actions: assign(({ context, event }) => kept(context, 'depth', event.value)),
    },
    'changed.skinType': {
      ...toOptions,
      actions: assign(({ context, event }) => kept(context, 'skinType', event.value)),
    },
    'changed.downtime': {
      ...toOptions,
      actions: assign(({ context, event }) => kept(context, 'downtime', event.value)),
    },
    'changed.details': {
      ...toOptions,
      actions: assign(({ context, event }) =>
        kept(context, 'details', { ...context.answers.details, ...event.value }),
      ),
    },
    left: { actions: 'forget the notice' },
    erased: { target: '.start', actions: 'forget everything' },
  },
  states: {
    start: { id: 'start', route: {}, exit: 'forget the notice', on: { begun: 'resuming' } },
    /** Passing through: on to the first question that is still open, else to the overview last seen. */
    resuming: {
      always: [
        { guard: { type: 'is open', params: { page: 'scarTypes' } }, target: 'scarTypes' },
        { guard: { type: 'is open', params: { page: 'depth' } }, target: 'depth' },
        { guard: { type: 'is open', params: { page: 'skinType' } }, target: 'skinType' },
        { guard: { type: 'is open', params: { page: 'downtime' } }, target: 'downtime' },
        { guard: { type: 'is open', params: { page: 'details' } }, target: 'details' },
        { guard: 'came from the options', target: 'options' },
        { target: 'check' },
      ],
    },
    scarTypes: {
      id: 'scarTypes',
      tags: 'question',
      route: route('scarTypes'),
      exit: 'forget the notice',
      on: {
        'answered.scarTypes': {
          actions: assign(({ context, event }) => kept(context, 'scarTypes', event.value)),
        },
        'continued.scarTypes': {
          guard: { type: 'is answered', params: { page: 'scarTypes' } },
          target: 'resuming',
        },
      },
    },
    scarTypesHelp: {
      id: 'scarTypesHelp',
      route: route('scarTypesHelp'),
      exit: 'forget the notice',
      on: {
        'suggested.scarTypes': {
          target: 'scarTypes',
          actions: assign(({ context, event }) => ({
            suggestions: {
              ...context.suggestions,
              scarTypes: joined(context.suggestions.scarTypes, event.value),
            },
          })),
        },
      },
    },
    depth: {
      id: 'depth',
      tags: 'question',
      route: route('depth'),
      exit: 'forget the notice',
      on: {
        'answered.depth': { actions: assign(({ context, event }) => kept(context, 'depth', event.value)) },
        'continued.depth': { guard: { type: 'is answered', params: { page: 'depth' } }, target: 'resuming' },
      },
    },
    skinType: {
      id: 'skinType',
      tags: 'question',
      route: route('skinType'),
      exit: 'forget the notice',
      on: {
        'answered.skinType': {
          actions: assign(({ context, event }) => kept(context, 'skinType', event.value)),
        },
        'continued.skinType': {
          guard: { type: 'is answered', params: { page: 'skinType' } },
          target: 'resuming',
        },
      },
    },
    skinTypeHelp: {
      id: 'skinTypeHelp',
      route: route('skinTypeHelp'),
      exit: 'forget the notice',
      on: {
        'suggested.skinType': {
          target: 'skinType',
          actions: assign(({ context, event }) => ({
            suggestions: { ...context.suggestions, skinType: event.value },
          })),
        },
      },
    },
    downtime: {
      id: 'downtime',
      tags: 'question',
      route: route('downtime'),
      exit: 'forget the notice',
      on: {
        'answered.downtime': {
          actions: assign(({ context, event }) => kept(context, 'downtime', event.value)),
        },
        'continued.downtime': {
          guard: { type: 'is answered', params: { page: 'downtime' } },
          target: 'resuming',
        },
      },
    },
    details: {
      id: 'details',
      tags: 'question',
      route: route('details'),
      exit: 'forget the notice',
      on: {
        'answered.details': {
          actions: assign(({ context, event }) =>
            // A detail that is not asked now stays until an overview drops it and says so.
            kept(context, 'details', { ...context.answers.details, ...event.value }),
          ),
        },
        'continued.details': { target: 'resuming', actions: 'leave blank details unsure' },
      },
    },
    check: {
      id: 'check',
      route: route('check'),
      entry: [assign({ overview: 'check' }), 'drop what no longer applies'],
      exit: 'forget the notice',
      on: { confirmed: 'options' },
    },
    options: {
      id: 'options',
      route: route('options'),
      entry: [assign({ overview: 'options' }), 'drop what no longer applies'],
      exit: 'forget the notice',
    },
  },
});
