import { Link } from 'wouter';
import { RulesLine } from '#options';
import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { ReadingGrades } from './reading-grade-section.tsx';
import { pathOf, readingOrder } from './reading-order.ts';
import { WaysOn } from './ways-on.tsx';

const text = laterWords.background.learn;
const { pages } = laterWords;

/** The way in to what can be learned, in the order in which it is read. */
export function LearnPage() {
  return (
    <Page>
      <PageHeading>{pages.learn}</PageHeading>
      <p className="lead">{text.lead}</p>
      <ConsultDoctor brief />
      <nav aria-labelledby="order">
        <h2 id="order">{text.order}</h2>
        <ol className="learn-index">
          {readingOrder.map((page) => (
            <li key={page}>
              <Link href={pathOf(page)}>{pages[page]}</Link>
              <p>{text.lines[page]}</p>
            </li>
          ))}
        </ol>
      </nav>
      <h2>{text.aid.heading}</h2>
      {text.aid.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="plain-links neighbours">
        <Link href={learnPaths.decides}>{pages.decides}</Link>
        <Link href={learnPaths.about}>{pages.about}</Link>
      </p>
      <WaysOn />
      <ReadingGrades />
      <RulesLine />
    </Page>
  );
}
