import { type FormEvent, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as z from 'zod/mini';

type Options<Values extends FieldValues, Answer extends FieldValues> = {
  /** The question's own schema: what Continue lets through. */
  schema: z.ZodMiniType<Answer>;
  values: Values;
  /** Keeps an answer as soon as it is one, so that leaving the page loses nothing. */
  keep?: (answer: Answer) => void;
  /** The form holds no answer any more. */
  withdraw?: () => void;
  /** Continue was pressed and the answer holds. */
  proceed: (answer: Answer) => void;
};

type QuestionForm<Values extends FieldValues, Answer> = UseFormReturn<Values, unknown, Answer> & {
  /** How often Continue was pressed in vain. */
  readonly attempt: number;
  readonly formProps: {
    readonly onChange: () => void;
    readonly onSubmit: (event: FormEvent) => unknown;
  };
};

/**
 * What every question page has in common: react-hook-form holds what is not an answer yet, the schema decides
 * when it is one. Checked when Continue is pressed, never while the person is still choosing.
 */
export function useQuestionForm<Values extends FieldValues, Answer extends FieldValues>({
  schema,
  values,
  keep,
  withdraw,
  proceed,
}: Options<Values, Answer>): QuestionForm<Values, Answer> {
  const [attempt, setAttempt] = useState(0);
  const form = useForm<Values, unknown, Answer>({
    resolver: schemaResolver(schema),
    defaultValues: values as DefaultValues<Values>,
    values,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  return {
    ...form,
    attempt,
    formProps: {
      onChange: () => {
        const parsed = schema.safeParse(withoutBlanks(form.getValues()));
        if (parsed.success) keep?.(parsed.data);
        else withdraw?.();
      },
      onSubmit: (event: FormEvent) =>
        form.handleSubmit(
          (answer) => {
            keep?.(answer);
            proceed(answer);
          },
          () => setAttempt((presses) => presses + 1),
        )(event),
    },
  };
}

/**
 * What the schema says of the values, field by field. The forms further on take the library's resolver, which also
 * knows nested fields: here there are none, and these pages are the first thing that loads.
 */
function schemaResolver<Values extends FieldValues, Answer extends FieldValues>(
  schema: z.ZodMiniType<Answer>,
): Resolver<Values, unknown, Answer> {
  return (values) => {
    const parsed = schema.safeParse(withoutBlanks(values));
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors = parsed.error.issues.map(({ path: [field = 'root'], code, message }) => [
      field,
      { type: code, message },
    ]);
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<Values> };
  };
}

/** A form knows blanks, an answer does not: what was left blank is left out. */
function withoutBlanks(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
