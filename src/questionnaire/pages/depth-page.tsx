import * as z from 'zod/mini';
import { DepthFigure, LayerKey } from '#figures';
import { type Depth, depths, questionSchemas, scarTypes } from '#rules';
import { ChoiceGroup, Question } from '#ui';
import { words } from '#words';
import { useFlow, useFlowSelector } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { FormPage } from './form-page.tsx';
import { missingText, progressText, questionText } from './question-text.ts';

const schema = z.strictObject({ depth: questionSchemas.depth });
const { choices, missing: missingWords } = words.questions.depth;
const options = depths.map((value) => ({ value, ...choices[value] }));

export function DepthPage() {
  const flow = useFlow();
  const depth = useFlowSelector(({ context }) => context.answers.depth);
  const answered: readonly string[] = useFlowSelector(({ context }) => context.answers.scarTypes) ?? [];
  const named = scarTypes.filter((type) => answered.includes(type));
  const types = named.length > 0 ? named : scarTypes;
  const form = useQuestionForm<{ depth: Depth | undefined }, z.output<typeof schema>>({
    schema,
    values: { depth },
    keep: (answer) => flow.send({ type: 'answered.depth', value: answer.depth }),
    proceed: () => flow.send({ type: 'continued.depth' }),
  });
  const missing = form.formState.errors.depth !== undefined;
  const { title, hint, why } = questionText('depth');
  return (
    <FormPage
      page="depth"
      title={title}
      progress={progressText('depth')}
      errors={missing ? [{ inputId: 'depth', text: missingWords }] : []}
      attempt={form.attempt}
      formProps={form.formProps}
    >
      <Question
        title={title}
        hint={hint}
        why={why}
        error={missingText('depth', missing)}
        picture={
          <>
            <DepthFigure types={types} depth={depth} {...words.figure.scarFigures.depth(types, depth)} />
            <LayerKey names={words.figure.scarFigures.layers} />
            <p className="caption">{words.figure.scarFigures.schematic}</p>
          </>
        }
      >
        <ChoiceGroup
          type="radio"
          options={options}
          field={form.register('depth')}
          firstId="depth"
          apart="unsure"
        />
      </Question>
    </FormPage>
  );
}
