import * as z from 'zod/mini';
import { type ScarLook, scarLooks, suggestScarType } from '#rules';
import { helperWords } from '#words/helpers';
import { useFlow } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { HelperPage } from './helper-page.tsx';

const text = helperWords.scarTypeHelp;
const schema = z.strictObject({
  width: z.enum(scarLooks.width),
  edge: z.enum(scarLooks.edge),
  stretched: z.enum(scarLooks.stretched),
});
type Values = { [Look in keyof ScarLook]: ScarLook[Look] | undefined };

/** Three looks at one scar. They suggest a kind; the person decides, and a doctor may see it differently. */
export function ScarTypesHelpPage() {
  const flow = useFlow();
  const form = useQuestionForm<Values, ScarLook>({
    schema,
    values: blank,
    proceed: (look) => {
      const { type } = suggestScarType(look);
      flow.send({ type: 'suggested.scarTypes', value: type === 'unsure' ? ['unsure'] : [type] });
    },
  });
  return (
    <HelperPage
      page="scarTypesHelp"
      text={text}
      looks={[
        { name: 'width', look: text.width },
        { name: 'edge', look: text.edge },
        { name: 'stretched', look: text.stretched },
      ]}
      form={form}
      note={text.note}
    />
  );
}

const blank: Values = { width: undefined, edge: undefined, stretched: undefined };
