/**
 * Runs in the head of every page, before anything is painted, so that a page does not change its look, or what it
 * says, under the eyes of someone who was here before, and nothing entered in it is lost. Small, as it stands inside
 * each page; the policy names its hash.
 */
import { storedEarly } from '#storage';
import {
  answersToCome,
  coreQuestions,
  longestWait,
  schemeAttribute,
  textSizeAttribute,
} from './attributes.ts';

const root = document.documentElement;
const look = storedEarly('preferences', 'device');
if (typeof look === 'object' && look !== null) {
  if ('textSize' in look && typeof look.textSize === 'string')
    root.setAttribute(textSizeAttribute, look.textSize);
  if ('scheme' in look && typeof look.scheme === 'string') root.setAttribute(schemeAttribute, look.scheme);
}
const progress = storedEarly('progress', 'person');
if (typeof progress === 'object' && progress !== null && 'answers' in progress) {
  const answered = Object.keys(progress.answers ?? {}).length;
  root.setAttribute(answersToCome, answered < coreQuestions ? 'some' : 'all');
  // Should the app never start, what was built can still be read.
  setTimeout(() => root.removeAttribute(answersToCome), longestWait);
}

// What is pressed and typed before the app is there: it enters that once more (`use-answers-drawn.ts`).
window.touchedEarly = new Set();
// On the way down, before React can take the page over because of it.
for (const kind of ['click', 'input'])
  window.addEventListener(
    kind,
    ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      window.touchedEarly?.delete(target);
      window.touchedEarly?.add(target);
    },
    true,
  );
