import * as z from 'zod/mini';
import { type SkinReaction, skinReactions, suggestSkinType } from '#rules';
import { helperWords } from '#words/helpers';
import { useFlow } from '../provider.tsx';
import { useQuestionForm } from '../use-question-form.ts';
import { HelperPage } from './helper-page.tsx';

const text = helperWords.skinTypeHelp;
const schema = z.strictObject({
  colour: z.enum(skinReactions.colour),
  burns: z.enum(skinReactions.burns),
  tans: z.enum(skinReactions.tans),
});
type Values = { [Look in keyof SkinReaction]: SkinReaction[Look] | undefined };

/** Colour, burning and tanning in words. They suggest a type; the person decides, and may be one type off. */
export function SkinTypeHelpPage() {
  const flow = useFlow();
  const form = useQuestionForm<Values, SkinReaction>({
    schema,
    values: blank,
    proceed: (reaction) => flow.send({ type: 'suggested.skinType', value: suggestSkinType(reaction).type }),
  });
  return (
    <HelperPage
      page="skinTypeHelp"
      text={text}
      looks={[
        { name: 'colour', look: text.colour },
        { name: 'burns', look: text.burns },
        { name: 'tans', look: text.tans },
      ]}
      form={form}
    />
  );
}

const blank: Values = { colour: undefined, burns: undefined, tans: undefined };
