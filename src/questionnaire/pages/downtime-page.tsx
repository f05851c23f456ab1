import * as z from 'zod/mini';
import { type Downtime, downtimes, questionSchemas } from '#rules';
import { ChoiceGroup, Question } from '#ui';
import { words } from '#words';
import { useFlow, useFlowSelector } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { FormPage } from './form-page.tsx';
import { missingText, progressText, questionText } from './question-text.ts';

const schema = z.strictObject({ downtime: questionSchemas.downtime });
const { choices, missing: missingWords } = words.questions.downtime;
const options = downtimes.map((value) => ({ value, ...choices[value] }));

export function DowntimePage() {
  const flow = useFlow();
  const downtime = useFlowSelector(({ context }) => context.answers.downtime);
  const form = useQuestionForm<{ downtime: Downtime | undefined }, z.output<typeof schema>>({
    schema,
    values: { downtime },
    keep: (answer) => flow.send({ type: 'answered.downtime', value: answer.downtime }),
    proceed: () => flow.send({ type: 'continued.downtime' }),
  });
  const missing = form.formState.errors.downtime !== undefined;
  const { title, hint, why } = questionText('downtime');
  return (
    <FormPage
      page="downtime"
      title={title}
      progress={progressText('downtime')}
      errors={missing ? [{ inputId: 'downtime', text: missingWords }] : []}
      attempt={form.attempt}
      formProps={form.formProps}
    >
      <Question title={title} hint={hint} why={why} error={missingText('downtime', missing)}>
        <ChoiceGroup
          type="radio"
          options={options}
          field={form.register('downtime')}
          firstId="downtime"
          apart="unsure"
        />
      </Question>
    </FormPage>
  );
}
