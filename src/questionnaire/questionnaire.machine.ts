import { assign, createMachine } from 'xstate';
import { type Answers, type CoreQuestionId, type Details, scarTypes } from '#rules';
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

type Carrying<Value> = { readonly type: string; readonly value: Value };
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

/** Puts the answer that an event carries into the context. */
const keep = <Q extends CoreQuestionId>(question: Q) =>
  assign<FlowContext, Carrying<Answers[Q] | null>, undefined, FlowEvent, never>(({ context, event }) =>
    kept(context, question, event.value),
  );
// A detail that is not asked now stays until an overview drops it.
const keepDetails = assign<FlowContext, Carrying<Details>, undefined, FlowEvent, never>(
  ({ context, event }) => kept(context, 'details', { ...context.answers.details, ...event.value }),
);

const leaveBlankDetailsUnsure = put(({ answers }) => ({ answers: withBlankDetailsUnsure(answers) }));
const dropWhatNoLongerApplies = put(({ answers }) => {
  // One that was left blank or open says nothing that could be missed.
  const dropped = staleDetails(answers).filter((id) => answers.details?.[id] !== 'unsure');
  return {
    answers: pruned(answers),
    ...(dropped.length > 0 && { notice: { kind: 'dropped', details: dropped } }),
  };
});
const forgetNotice = put(() => ({ notice: null }));

/** Every page can be entered through its address once the questions before it have their answers. */
const page = (id: FlowPage) => ({
  id,
  route: {
    guard: ({ context }: { readonly context: FlowContext }) => isReachable(id, context.answers),
  },
  exit: forgetNotice,
});

/** A page of one question: it cannot be left for the next one without an answer. */
const question = (id: CoreQuestionId) => ({
  ...page(id),
  tags: 'question' as const,
  on: {
    [`answered.${id}`]: { actions: keep(id) },
    [`continued.${id}`]: { guard: answered(id), target: 'resuming' },
  },
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
    'changed.scarTypes': { ...toOptions, actions: [keep('scarTypes'), leaveBlankDetailsUnsure] },
    'changed.depth': { ...toOptions, actions: keep('depth') },
    'changed.skinType': { ...toOptions, actions: keep('skinType') },
    'changed.downtime': { ...toOptions, actions: keep('downtime') },
    'changed.details': { ...toOptions, actions: keepDetails },
    left: { actions: forgetNotice },
    erased: { target: '.start', actions: put(() => nothingSaid) },
  },
  states: {
    start: { ...page('start'), on: { begun: 'resuming' } },
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
    scarTypes: question('scarTypes'),
    scarTypesHelp: {
      ...page('scarTypesHelp'),
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
    depth: question('depth'),
    skinType: question('skinType'),
    skinTypeHelp: {
      ...page('skinTypeHelp'),
      on: {
        'suggested.skinType': {
          target: 'skinType',
          actions: assign(({ context, event }) => ({
            suggestions: { ...context.suggestions, skinType: event.value },
          })),
        },
      },
    },
    downtime: question('downtime'),
    details: {
      ...page('details'),
      tags: 'question',
      on: {
        'answered.details': { actions: keepDetails },
        'continued.details': { target: 'resuming', actions: leaveBlankDetailsUnsure },
      },
    },
    check: {
      ...page('check'),
      entry: [assign({ overview: 'check' }), dropWhatNoLongerApplies],
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
      ...page('options'),
      entry: [assign({ overview: 'options' }), dropWhatNoLongerApplies],
    },
  },
});
