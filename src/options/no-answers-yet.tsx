import { Link } from 'wouter';
import { flowPaths } from '#questionnaire';
import { ConsultDoctor } from '#statements';
import { LinkButton, Page, PageHeading } from '#ui';
import { words } from '#words/after-questions';
import { allOptionsPath } from './paths.ts';

const text = words.option.options.empty;

/** A page that rests on answers, before there are any: what it will be for, the advice first, and two ways on. */
export function NoAnswersYet({ title, body }: { title: string; body: string }) {
  return (
    <Page forNow>
      <PageHeading>{title}</PageHeading>
      <ConsultDoctor />
      <p>{body}</p>
      <div className="actions">
        <LinkButton href={flowPaths.scarTypes}>{text.action}</LinkButton>
      </div>
      <p className="plain-links">
        <Link href={allOptionsPath}>{text.browse}</Link>
      </p>
    </Page>
  );
}
