import { type FormEvent, type ReactNode, useEffect } from 'react';
import { Button, ErrorSummary, type FieldError, Form, Notice, Page, Progress } from '#ui';
import { words } from '#words';
import { detailNames } from '../answer-labels.ts';
import { flowPaths } from '../paths.ts';
import { type FlowPage, pageBefore } from '../progress.ts';
import { useFlowSelector } from '../provider.tsx';

type Props = {
  page: FlowPage;
  title: string;
  progress?: string;
  errors: readonly FieldError[];
  attempt: number;
  submit?: string;
  formProps: { onChange?: () => void; onSubmit: (event: FormEvent) => unknown };
  children: ReactNode;
};

/** The frame of every page with a form: Back, progress, what is missing, the form, Continue. */
export function FormPage({ page, title, progress, errors, attempt, submit, formProps, children }: Props) {
  const context = useFlowSelector((snapshot) => snapshot.context);
  useErrorTitle(title, errors.length > 0);
  return (
    <Page
      back={{
        href: flowPaths[pageBefore(page, context.answers, context.overview)],
        label: words.common.back,
      }}
    >
      <ErrorSummary heading={words.common.problem} errors={errors} attempt={attempt} />
      {progress !== undefined && <Progress>{progress}</Progress>}
      <Form {...formProps}>
        {children}
        <div className="actions">
          <Button type="submit">{submit ?? words.common.continue}</Button>
        </div>
      </Form>
      <noscript>
        <p>{words.app.noScript.question}</p>
      </noscript>
    </Page>
  );
}

/** What the questionnaire has to say on this page: why the person is here, or what was dropped. */
export function FlowNotices() {
  const notice = useFlowSelector(({ context }) => context.notice);
  if (notice === null) return null;
  return notice.kind === 'answer-first' ? (
    <Notice tone="note" heading={words.notices.answerFirst.heading}>
      <p>{words.notices.answerFirst.body}</p>
    </Notice>
  ) : (
    <Notice tone="note" heading={words.notices.dropped.heading}>
      <p>{words.notices.dropped.body(detailNames(notice.details))}</p>
    </Notice>
  );
}

/** While something is missing, the title of the page says so first. */
export function useErrorTitle(title: string, wrong: boolean) {
  useEffect(() => {
    const plain = words.app.title(title);
    document.title = wrong ? words.app.errorTitle(plain) : plain;
  }, [title, wrong]);
}
