import { completeAnswers, type PartialAnswers } from '#questionnaire';
import { useShortlist } from '../shortlist.store.ts';
import { encode, type LinkContent } from './codec.ts';

/** Nothing was answered or chosen here yet. */
export function nothingSaid(answers: PartialAnswers): boolean {
  const { options, plans } = useShortlist.getState();
  return Object.keys(answers).length + options.length + plans.length === 0;
}

/** What is here is just what the link says. */
export function saysTheSame(answers: PartialAnswers, content: LinkContent): boolean {
  const complete = completeAnswers(answers);
  const here = complete && encode({ answers: complete, shortlist: useShortlist.getState() });
  return here === encode(content);
}
