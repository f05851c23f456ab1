import { useLocation } from 'wouter';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { concerns } from '#rules';
import { Button, CheckList, Form, Page, PageHeading, Progress, Question } from '#ui';
import { words } from '#words/after-questions';
import { ConcernOrder } from './concern-order.tsx';
import { OwnWords, useOwnWords } from './own-words.tsx';
import { toggleConcern, useWhatMatters } from './what-matters.store.ts';

const text = words.whatMatters;

/** What matters to the person, if they care to say: points in their order, and a concern in their own words. */
export function WhatMattersPage() {
  const [, navigate] = useLocation();
  const answers = useCompleteAnswers();
  const order = useWhatMatters((state) => state.order);
  const form = useOwnWords();
  return (
    <Page back={{ href: answers ? flowPaths.options : flowPaths.start, label: words.common.back }}>
      <Progress>{words.common.optional}</Progress>
      <PageHeading>{text.title}</PageHeading>
      <p className="lead">{text.lead}</p>
      <ul>
        {text.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <Form onSubmit={form.handleSubmit(() => navigate(flowPaths.options))}>
        <Question as="part" title={text.choose}>
          <CheckList
            items={concerns.map((id) => ({ id, label: words.visit.concerns[id] }))}
            chosen={order}
            onToggle={toggleConcern}
          />
        </Question>
        <ConcernOrder />
        <OwnWords form={form} />
        <div className="actions">
          <Button type="submit">{words.common.continue}</Button>
        </div>
      </Form>
    </Page>
  );
}
