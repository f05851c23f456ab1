import { Link } from 'wouter';
import * as z from 'zod/mini';
import { LayerKey, ScarFromAbove, ScarFromTheSide } from '#figures';
import { type Answers, questionSchemas, type ScarType, scarTypeDescriptions, scarTypes } from '#rules';
import { QuotedList, quotedText, statementsBeside } from '#statements';
import { ChoiceGroup, Disclosure, Question } from '#ui';
import { words } from '#words';
import { flowPaths } from '../paths.ts';
import { useFlow, useFlowSelector } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { FormPage } from './form-page.tsx';
import { missingText, progressText, questionText } from './question-text.ts';
import { SuggestionNote } from './suggestion-note.tsx';

const schema = z.strictObject({ scarTypes: questionSchemas.scarTypes });
const { choices, help } = words.questions.scarTypes;
const sources = statementsBeside(scarTypes.flatMap((type) => scarTypeDescriptions[type]));
type Chosen = (ScarType | 'unsure')[];

const options = [
  ...scarTypes.map((type) => ({
    value: type,
    label: choices[type].label,
    hint: quotedText(statementsBeside(scarTypeDescriptions[type])),
    picture: (
      <div className="picture-pair">
        <ScarFromTheSide type={type} {...words.figure.scarFigures.side(type)} />
        <ScarFromAbove type={type} {...words.figure.scarFigures.above(type)} />
      </div>
    ),
  })),
  { value: 'unsure', ...choices.unsure },
];

export function ScarTypesPage() {
  const flow = useFlow();
  const answered = useFlowSelector(({ context }) => context.answers.scarTypes);
  const suggested = useFlowSelector(({ context }) => context.suggestions.scarTypes);
  const form = useQuestionForm({
    schema,
    values: { scarTypes: chosen(answered, suggested) },
    keep: (answer) => flow.send({ type: 'answered.scarTypes', value: answer.scarTypes }),
    withdraw: () => flow.send({ type: 'answered.scarTypes', value: null }),
    proceed: () => flow.send({ type: 'continued.scarTypes' }),
  });
  const field = form.register('scarTypes', {
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (target.checked) form.setValue('scarTypes', besides(target.value, form.getValues('scarTypes')));
    },
  });
  const missing = form.formState.errors.scarTypes !== undefined;
  const { title, hint, why } = questionText('scarTypes');
  return (
    <FormPage
      page="scarTypes"
      title={title}
      progress={progressText('scarTypes')}
      errors={missing ? [{ inputId: 'scar-types', text: words.questions.scarTypes.missing }] : []}
      attempt={form.attempt}
      formProps={form.formProps}
    >
      <Question title={title} hint={hint} why={why} error={missingText('scarTypes', missing)}>
        <SuggestionNote suggested={suggested?.join()} words={words.questions.scarTypes} />
        <ChoiceGroup type="checkbox" options={options} field={field} firstId="scar-types" apart="unsure" />
        <LayerKey names={words.figure.scarFigures.layers} />
        <p className="plain-links">
          <Link href={flowPaths.scarTypesHelp}>{help}</Link>
        </p>
        <Disclosure summary={words.common.sources}>
          <QuotedList statements={sources} />
        </Disclosure>
      </Question>
    </FormPage>
  );
}

/** A suggestion speaks of one scar: it joins the kinds already named and takes the place of "not sure". */
function chosen(
  answered: Answers['scarTypes'] | undefined,
  suggested: Answers['scarTypes'] | undefined,
): Chosen {
  const named: readonly (ScarType | 'unsure')[] = answered ?? [];
  const added: readonly (ScarType | 'unsure')[] = suggested ?? [];
  const types = scarTypes.filter((type) => named.includes(type) || added.includes(type));
  if (types.length > 0) return types;
  return named.length > 0 || added.length > 0 ? ['unsure'] : [];
}

/** "Not sure" stands alone: choosing it clears the kinds, choosing a kind clears it. */
function besides(justChosen: string, all: Chosen): Chosen {
  return all.filter((value) => (justChosen === 'unsure') === (value === 'unsure'));
}
