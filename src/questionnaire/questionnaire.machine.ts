import { assign, createMachine } from 'xstate';
import { type Answers, scarTypes } from '#rules';
import type { FlowContext, FlowEvent } from './flow.ts';
import {
  type FlowPage,
  firstOpen,
  isOpen,
  isReachable,
  type PartialAnswers,
  pruned,
  type QuestionPage,
  staleDetails,
  withBlankDetailsUnsure,
} from './progress.ts';

/**
 * Where the person is, and their answers. Only forward edges are written here: Back, progress, pruning and
 * resuming are functions of the answers (`progress.ts`), and every page can be entered through its route as
 * soon as the questions before it have their answers.
 */

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

type Guard = (on: { readonly context: FlowContext }) => boolean;

const open =
  (page: QuestionPage): Guard =>
  ({ context }) =>
    isOpen(page, context.answers);
const answered =
  (page: QuestionPage): Guard =>
  ({ context }) =>
    !isOpen(page, context.answers);
const everythingAnswered: Guard = ({ context }) => firstOpen(context.answers) === undefined;
const cameFromOptions: Guard = ({ context }) => context.overview === 'options';

/** Puts something else into the context, whatever the event was. */
const put = (next: (context: FlowContext) => Partial<FlowContext>) =>
  assign<FlowContext, FlowEvent, undefined, FlowEvent, never>(({ context }) => next(context));

const leaveBlankDetailsUnsure = put(({ answers }) => ({ answers: withBlankDetailsUnsure(answers) }));
const dropWhatNoLongerApplies = put(({ answers }) => {
  const dropped = staleDetails(answers);
  return dropped.length === 0
    ? {}
    : { answers: pruned(answers), notice: { kind: 'dropped', details: dropped } };
});
const forgetNotice = put(() => ({ notice: null }));

/** Every page can be entered through its address once the questions before it have their answers. */
const route = (page: FlowPage) => ({
  guard: ({ context }: { readonly context: FlowContext }) => isReachable(page, context.answers),
});

/** A change from elsewhere. What was shown for it holds with new details left `unsure`, so they are not asked now. */
const toOptions = { guard: everythingAnswered, target: '.options' } as const;

/**
 * `createMachine` rather than `setup`: the latter brings every action creator of the library along, and this is the
 * first thing that loads.
 */
export const questionnaireMachine = createMachine({
  types: {} as { context: FlowContext; events: FlowEvent; tags: 'question' },
  id: 'questionnaire',
  context: nothingSaid,
  initial: 'start',
  on: {
    refused: {
      target: '.resuming',
      actions: assign(({ event }) => ({ notice: { kind: 'answer-first', wanted: event.wanted } })),
    },
    restored: {
      actions: assign(({ event }) => ({ answers: event.answers, suggestions: event.suggestions })),
    },
    'changed.scarTypes': {
      ...toOptions,
      actions: [
        assign(({ context, event }) => kept(context, 'scarTypes', event.value)),
        leaveBlankDetailsUnsure,
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
    left: { actions: forgetNotice },
    erased: { target: '.start', actions: put(() => nothingSaid) },
  },
  states: {
    start: { id: 'start', route: {}, exit: forgetNotice, on: { begun: 'resuming' } },
    /** Passing through: on to the first question that is still open, else to the overview last seen. */
    resuming: {
      always: [
        { guard: open('scarTypes'), target: 'scarTypes' },
        { guard: open('depth'), target: 'depth' },
        { guard: open('skinType'), target: 'skinType' },
        { guard: open('downtime'), target: 'downtime' },
        { guard: open('details'), target: 'details' },
        { guard: cameFromOptions, target: 'options' },
        { target: 'check' },
      ],
    },
    scarTypes: {
      id: 'scarTypes',
      tags: 'question',
      route: route('scarTypes'),
      exit: forgetNotice,
      on: {
        'answered.scarTypes': {
          actions: assign(({ context, event }) => kept(context, 'scarTypes', event.value)),
        },
        'continued.scarTypes': {
          guard: answered('scarTypes'),
          target: 'resuming',
        },
      },
    },
    scarTypesHelp: {
      id: 'scarTypesHelp',
      route: route('scarTypesHelp'),
      exit: forgetNotice,
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
      exit: forgetNotice,
      on: {
        'answered.depth': { actions: assign(({ context, event }) => kept(context, 'depth', event.value)) },
        'continued.depth': { guard: answered('depth'), target: 'resuming' },
      },
    },
    skinType: {
      id: 'skinType',
      tags: 'question',
      route: route('skinType'),
      exit: forgetNotice,
      on: {
        'answered.skinType': {
          actions: assign(({ context, event }) => kept(context, 'skinType', event.value)),
        },
        'continued.skinType': {
          guard: answered('skinType'),
          target: 'resuming',
        },
      },
    },
    skinTypeHelp: {
      id: 'skinTypeHelp',
      route: route('skinTypeHelp'),
      exit: forgetNotice,
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
      exit: forgetNotice,
      on: {
        'answered.downtime': {
          actions: assign(({ context, event }) => kept(context, 'downtime', event.value)),
        },
        'continued.downtime': {
          guard: answered('downtime'),
          target: 'resuming',
        },
      },
    },
    details: {
      id: 'details',
      tags: 'question',
      route: route('details'),
      exit: forgetNotice,
      on: {
        'answered.details': {
          actions: assign(({ context, event }) =>
            // A detail that is not asked now stays until an overview drops it and says so.
            kept(context, 'details', { ...context.answers.details, ...event.value }),
          ),
        },
        'continued.details': { target: 'resuming', actions: leaveBlankDetailsUnsure },
      },
    },
    check: {
      id: 'check',
      route: route('check'),
      entry: [assign({ overview: 'check' }), dropWhatNoLongerApplies],
      exit: forgetNotice,
      on: {
        confirmed: [
          { guard: everythingAnswered, target: 'options' },
          // Another tab has taken an answer back meanwhile.
          {
            target: 'resuming',
            actions: put(() => ({ notice: { kind: 'answer-first', wanted: 'options' } })),
          },
        ],
      },
    },
    options: {
      id: 'options',
      route: route('options'),
      entry: [assign({ overview: 'options' }), dropWhatNoLongerApplies],
      exit: forgetNotice,
    },
  },
});
