import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { RulesLine } from '#options';
import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { neighboursOf, type PageToRead, pathOf } from './reading-order.ts';
import { WaysOn } from './ways-on.tsx';

const text = laterWords.background.page;

/** A page to learn from: advice first, what is on it, then the ways on. On a wide screen its contents stay in view. */
export function ReadingPage({
  page,
  contents,
  children,
}: {
  page: PageToRead;
  contents: ReactNode;
  children: ReactNode;
}) {
  return (
    <Page width="wide" back={{ href: learnPaths.learn, label: text.back }}>
      <PageHeading>{laterWords.pages[page]}</PageHeading>
      <p className="lead">{text.leads[page]}</p>
      <ConsultDoctor brief />
      <div className="learn-columns">
        {contents}
        <div className="learn-text">
          {children}
          <WaysOn />
          <Neighbours page={page} />
          <RulesLine />
        </div>
      </div>
    </Page>
  );
}

function Neighbours({ page }: { page: PageToRead }) {
  const { previous, next } = neighboursOf(page);
  return (
    <p className="plain-links neighbours">
      {previous && (
        <Link href={pathOf(previous)}>
          {text.previous}: {laterWords.pages[previous]}
        </Link>
      )}
      {next && (
        <Link href={pathOf(next)}>
          {text.next}: {laterWords.pages[next]}
        </Link>
      )}
    </p>
  );
}
