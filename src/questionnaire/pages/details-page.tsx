import { type DetailId, type Details, detailsAsked, details as detailValues, questionSchemas } from '#rules';
import { ChoiceGroup, PageHeading, Progress, Question } from '#ui';
import { words } from '#words';
import { useFlow, useFlowSelector } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { FormPage } from './form-page.tsx';
import { questionText } from './question-text.ts';

type Values = { [D in DetailId]?: string | null };

const { fields } = words.questions.details;

/** The optional details that apply, all on one page. Continue passes it, whatever is left blank. */
export function DetailsPage() {
  const flow = useFlow();
  const scarTypes = useFlowSelector(({ context }) => context.answers.scarTypes);
  const details: Details = useFlowSelector(({ context }) => context.answers.details) ?? {};
  const asked = detailsAsked(scarTypes ?? []);
  const form = useQuestionForm<Values, Details>({
    schema: questionSchemas.details,
    values: Object.fromEntries(asked.map((id) => [id, details[id]])),
    keep: (value) => flow.send({ type: 'answered.details', value }),
    proceed: () => flow.send({ type: 'continued.details' }),
  });
  const { title, hint, why } = questionText('details');
  return (
    <FormPage page="details" title={title} errors={[]} attempt={form.attempt} formProps={form.formProps}>
      <Progress>{words.common.optional}</Progress>
      <PageHeading>{title}</PageHeading>
      <p className="hint">{hint}</p>
      {/* Which details are asked depends on the answers before. */}
      <p className="why for-now">
        <strong>{why.label}</strong> {why.text}
      </p>
      {asked.map((id) => (
        <Question key={id} as="part" title={fields[id].title}>
          <ChoiceGroup
            type="radio"
            options={options(id)}
            field={form.register(id)}
            firstId={id}
            columns="three"
          />
        </Question>
      ))}
    </FormPage>
  );
}

function options(id: DetailId) {
  const choices: Readonly<Record<string, { label: string; hint?: string } | undefined>> = fields[id].choices;
  return detailValues[id].map((value) => ({ value, label: value, ...choices[value] }));
}
