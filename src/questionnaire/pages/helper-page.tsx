import type { FormEvent } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ChoiceGroup, PageHeading, Question } from '#ui';
import { words } from '#words';
import type { FlowPage } from '../progress.ts';
import { FormPage } from './form-page.tsx';

type Look = {
  readonly title: string;
  readonly hint?: string;
  readonly choices: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
};

type Props<Values extends FieldValues> = {
  page: FlowPage;
  text: { title: string; hint: string; submit: string; missing: string };
  looks: readonly { name: Path<Values>; look: Look }[];
  form: Pick<UseFormReturn<Values>, 'register' | 'formState'> & {
    attempt: number;
    formProps: { onSubmit: (event: FormEvent) => unknown };
  };
  note?: string;
};

/** A few short looks that lead to a suggestion, and back to the question it is for. */
export function HelperPage<Values extends FieldValues>({ page, text, looks, form, note }: Props<Values>) {
  const missing = new Set<string>(Object.keys(form.formState.errors));
  return (
    <FormPage
      page={page}
      title={text.title}
      errors={looks
        .filter(({ name }) => missing.has(name))
        .map(({ name, look }) => ({ inputId: name, text: `${look.title} ${text.missing}` }))}
      attempt={form.attempt}
      submit={text.submit}
      formProps={form.formProps}
    >
      <PageHeading>{text.title}</PageHeading>
      <p className="hint">{text.hint}</p>
      {looks.map(({ name, look }) => (
        <Question
          key={name}
          as="part"
          title={look.title}
          hint={look.hint}
          error={missing.has(name) ? { label: words.common.error, text: text.missing } : undefined}
        >
          <ChoiceGroup
            type="radio"
            options={Object.entries(look.choices).map(([value, choice]) => ({ value, ...choice }))}
            field={form.register(name)}
            firstId={name}
            columns="three"
          />
        </Question>
      ))}
      {note !== undefined && <p className="why">{note}</p>}
    </FormPage>
  );
}
