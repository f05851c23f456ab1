import { Link } from 'wouter';
import { Button, Field, FieldList, Page, PageHeading } from '#ui';
import { words } from '#words';
import { answerLines } from '../answer-labels.ts';
import { flowPaths, pathToChange } from '../paths.ts';
import { pageBefore } from '../progress.ts';
import { useFlow, useFlowSelector } from '../provider.tsx';

const { check, common, questionNames } = words;

/** Every answer on one page, each with a way to change it and back. */
export function CheckPage() {
  const flow = useFlow();
  const answers = useFlowSelector(({ context }) => context.answers);
  return (
    <Page back={{ href: flowPaths[pageBefore('check', answers)], label: common.back }}>
      <PageHeading>{check.title}</PageHeading>
      <p className="hint for-now">{check.hint}</p>
      <FieldList>
        {answerLines(answers).map(({ question, chosen }) => (
          <Field
            key={question}
            name={questionNames[question]}
            action={
              <Link href={pathToChange(question)}>
                {check.change}
                <span className="visually-hidden">: {questionNames[question]}</span>
              </Link>
            }
          >
            {chosen.length > 0 ? chosen.join(', ') : check.unanswered}
          </Field>
        ))}
      </FieldList>
      <div className="actions">
        <Button onClick={() => flow.send({ type: 'confirmed' })}>{check.confirm}</Button>
      </div>
    </Page>
  );
}
