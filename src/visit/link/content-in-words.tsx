import { answerLines, type PartialAnswers } from '#questionnaire';
import { words } from '#words/after-questions';
import type { Shortlist } from '../shortlist.store.ts';

const { link, check, option, questionNames } = words;

/** All that a link carries, or what it would replace, in the words of the questions. */
export function ContentInWords({ answers, shortlist }: { answers: PartialAnswers; shortlist: Shortlist }) {
  const lines = [
    ...answerLines(answers).map(({ question, chosen }) => ({
      name: questionNames[question],
      said: chosen.join(', ') || check.unanswered,
    })),
    {
      name: link.options,
      said: shortlist.options.map((id) => option.treatmentNames[id]).join(', ') || link.none,
    },
    { name: link.plans, said: shortlist.plans.map((id) => option.plans[id]).join(', ') || link.none },
  ];
  return (
    <dl className="link-content">
      {lines.map(({ name, said }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
