import { Link } from 'wouter';
import * as z from 'zod/mini';
import { SkinSwatch } from '#figures';
import { onTypingSkin, questionSchemas, type SkinType, skinTypeDescriptions, skinTypes } from '#rules';
import { QuotedList, quotedText, statementsBeside } from '#statements';
import { ChoiceGroup, Disclosure, Question } from '#ui';
import { words } from '#words';
import { flowPaths } from '../paths.ts';
import { useFlow, useFlowSelector } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { FormPage } from './form-page.tsx';
import { missingText, progressText, questionText } from './question-text.ts';
import { SuggestionNote } from './suggestion-note.tsx';

const schema = z.strictObject({ skinType: questionSchemas.skinType });
const { choices, help, note, missing: missingWords } = words.questions.skinType;
const options = skinTypes.map((type) =>
  type === 'unsure'
    ? { value: type, ...choices.unsure }
    : {
        value: type,
        label: choices[type].label,
        hint: quotedText(statementsBeside(skinTypeDescriptions[type])),
        picture: <SkinSwatch type={type} />,
      },
);

export function SkinTypePage() {
  const flow = useFlow();
  const answered = useFlowSelector(({ context }) => context.answers.skinType);
  const suggested = useFlowSelector(({ context }) => context.suggestions.skinType);
  const form = useQuestionForm<{ skinType: SkinType | undefined }, z.output<typeof schema>>({
    schema,
    // A helper that found nothing takes nothing away.
    values: { skinType: suggested === 'unsure' ? (answered ?? suggested) : (suggested ?? answered) },
    keep: (answer) => flow.send({ type: 'answered.skinType', value: answer.skinType }),
    proceed: () => flow.send({ type: 'continued.skinType' }),
  });
  const missing = form.formState.errors.skinType !== undefined;
  const { title, hint, why } = questionText('skinType');
  return (
    <FormPage
      page="skinType"
      title={title}
      progress={progressText('skinType')}
      errors={missing ? [{ inputId: 'skin-type', text: missingWords }] : []}
      attempt={form.attempt}
      formProps={form.formProps}
    >
      <Question title={title} hint={hint} why={why} error={missingText('skinType', missing)}>
        <SuggestionNote suggested={suggested} words={words.questions.skinType} />
        <ChoiceGroup
          type="radio"
          options={options}
          field={form.register('skinType')}
          firstId="skin-type"
          apart="unsure"
        />
        <p className="plain-links">
          <Link href={flowPaths.skinTypeHelp}>{help}</Link>
        </p>
        <Disclosure summary={note}>
          <QuotedList statements={statementsBeside(onTypingSkin)} />
        </Disclosure>
        <Disclosure summary={words.common.sources}>
          <QuotedList statements={statementsBeside(Object.values(skinTypeDescriptions).flat())} />
        </Disclosure>
      </Question>
    </FormPage>
  );
}
