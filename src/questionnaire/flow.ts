import type { Answers, CoreQuestionId, DetailId, Details } from '#rules';
import type { FlowPage, PartialAnswers, QuestionPage, Suggestions } from './progress.ts';

/** What the machine holds, and what can happen to it. */

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
  /** The person opened the page at its address. */
  | { readonly type: 'xstate.route'; readonly to: `#${FlowPage}` }
  | { readonly type: 'restored'; readonly answers: PartialAnswers; readonly suggestions: Suggestions }
  /** The person went to a page outside the way: what was to be said once has been said. */
  | { readonly type: 'left' }
  | { readonly type: 'erased' };
