import { Link } from 'wouter';
import { reviewDue, rulesDate, rulesVersion, tellYourDoctor } from '#rules';
import { ConsultDoctor, SourcedList } from '#statements';
import { Disclosure, Field, FieldList, Page, PageHeading } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { counts, naming, seen, unverifiedHeadings } from './facts.ts';
import { Contents, Paragraphs, Points, Section } from './section.tsx';

const text = laterWords.about;
const { date } = words.app;
const { pages } = laterWords;

/** What this aid is for, how it was made, what it cannot know, and who has not looked at it yet. */
export function AboutPage() {
  return (
    <Page>
      <PageHeading>{pages.about}</PageHeading>
      <p className="lead">{text.lead}</p>
      <ConsultDoctor brief />
      <Contents />
      <Section
        id="purpose"
        first={
          <p>
            {words.start.decision.heading}: <strong>{words.start.decision.body}</strong>
          </p>
        }
      />
      <Section id="audience" />
      <HowMade />
      <Limits />
      <Section id="reviewers">
        <Points of={text.reviewers.list} />
        <p>{text.reviewers.open}</p>
        <PageLinks to={['decides', 'checklist']} />
      </Section>
      <Section id="funding" />
      <Privacy />
      <Updates />
      <Section id="contact" />
      <Section id="accessibility" />
      <Section id="version">
        <FieldList>
          <Field name={text.version.rules}>{rulesVersion}</Field>
          <Field name={text.version.date}>{date(rulesDate)}</Field>
          <Field name={text.version.due}>{date(reviewDue)}</Field>
          <Field name={text.version.licence}>{text.version.licenceSays}</Field>
          <Field name={text.version.typeface}>{text.version.typefaceSays}</Field>
        </FieldList>
      </Section>
    </Page>
  );
}

function HowMade() {
  const { search, statements, ownWords, rules, nobody, ...read } = text.howMade;
  return (
    <Section id="how-made">
      <Paragraphs
        of={[words.start.source.body, search, statements(counts), ownWords, rules(counts), nobody]}
      />
      <Disclosure summary={read.seen}>
        <p>{read.seenLead}</p>
        <Points of={seen.map(([how, count]) => read.seenLine(how, count))} />
      </Disclosure>
      <PageLinks to={['statements']} />
    </Section>
  );
}

function Limits() {
  const { list, coverage, unverified, tell, approval } = text.limits;
  return (
    <Section id="limits">
      <Points of={[...list, unverified(unverifiedHeadings), coverage(counts.fromArticle, naming)]} />
      <p>{tell}</p>
      <Points of={tellYourDoctor.map(({ id }) => words.option.tellYourDoctor[id])} />
      <p>{approval}</p>
      <SourcedList ids={['F005', 'F186']} />
    </Section>
  );
}

function Privacy() {
  const { device, link, others } = text.privacy;
  return (
    <Section id="privacy">
      <Points of={device} />
      <h3>{link.heading}</h3>
      <p>{link.body}</p>
      <h3>{others.heading}</h3>
      <Points of={others.list} />
    </Section>
  );
}

function Updates() {
  const { now, policy, overdue } = text.updates;
  return (
    <Section id="updates">
      <p>{now(rulesVersion, date(rulesDate), date(reviewDue))}</p>
      <p>{policy}</p>
      <h3>{overdue.heading}</h3>
      <p>{overdue.body}</p>
      <Points of={overdue.results} />
      <p>{overdue.clock}</p>
      <PageLinks to={['changes']} />
    </Section>
  );
}

function PageLinks({ to }: { to: readonly (keyof typeof pages & keyof typeof learnPaths)[] }) {
  return (
    <p className="plain-links about-links">
      {to.map((page) => (
        <Link key={page} href={learnPaths[page]}>
          {pages[page]}
        </Link>
      ))}
    </p>
  );
}
