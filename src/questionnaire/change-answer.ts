import { useLocation } from 'wouter';
import type { Answers, QuestionId } from '#rules';
import type { Changed } from './flow.ts';
import { flowPaths } from './paths.ts';
import { pageOf, useFlow } from './provider.tsx';

/**
 * Gives another answer to one question from outside its page, and leads to the options. The machine decides and
 * keeps it; with a question still open it refuses.
 * @returns takes the question and the answers in which it has its new answer
 */
export function useChangeAnswer(): (question: QuestionId, answers: Answers) => void {
  const flow = useFlow();
  const [, navigate] = useLocation();
  return (question, answers) => {
    // Where the machine stood at the options already, no step of it leads there from the page that is shown.
    const stood = pageOf(flow.getSnapshot()) === 'options';
    flow.send(changeOf(question, answers));
    if (stood) navigate(flowPaths.options);
  };
}

function changeOf(question: QuestionId, answers: Answers): Changed {
  switch (question) {
    case 'scarTypes':
      return { type: 'changed.scarTypes', value: answers.scarTypes };
    case 'depth':
      return { type: 'changed.depth', value: answers.depth };
    case 'skinType':
      return { type: 'changed.skinType', value: answers.skinType };
    case 'downtime':
      return { type: 'changed.downtime', value: answers.downtime };
    default:
      return { type: 'changed.details', value: answers.details ?? {} };
  }
}
