/** What the page's root element tells the style sheet. */
export const textSizeAttribute = 'data-text-size';
export const schemeAttribute = 'data-scheme';
/**
 * Answers are stored and not taken over yet: what stands there for now (`for-now`) would give way to them. `all` where
 * there are enough to have options, by their number alone.
 */
export const answersToCome = 'data-answers-to-come';

export type Field = HTMLInputElement | HTMLTextAreaElement;

declare global {
  interface Window {
    /** Pressed or typed in before the app is there to hear of it, in this order; nothing once the app has heard. */
    touchedEarly?: Set<Field> | undefined;
  }
}

/** As many questions have to be answered. */
export const coreQuestions = 4;

/** How long what was built may stay hidden for answers to come, in milliseconds. */
export const longestWait = 4000;
