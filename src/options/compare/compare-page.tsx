import { useState } from 'react';
import { Link } from 'wouter';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { type TreatmentId, treatmentIds } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { CheckList, Page, PageHeading, Question } from '#ui';
import { visitPaths } from '#visit';
import { words } from '#words/after-questions';
import { allOptionsPath, treatmentPath } from '../paths.ts';
import { RulesLine } from '../rules-line.tsx';
import { isUnverified, UnverifiedMark } from '../unverified-mark.tsx';
import { CompareTable } from './compare-table.tsx';
import { toggleCompared, useComparedOptions } from './compared.store.ts';

const text = words.compare;
const names = words.option.treatmentNames;

/** Two to four options side by side, readable with and without answers. */
export function ComparePage() {
  const answers = useCompleteAnswers();
  const compared = useComparedOptions();
  const back = answers
    ? { href: flowPaths.options, label: words.option.treatment.back }
    : { href: allOptionsPath, label: words.option.treatment.backToAll };
  return (
    <Page width="wide" back={back}>
      <div className="compare">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">{text.lead}</p>
        <ConsultDoctor brief />
        <Choose compared={compared} />
        {compared.length > 1 && (
          <section id="side-by-side" aria-labelledby="side-by-side-heading">
            <h2 id="side-by-side-heading">{text.table.heading}</h2>
            <p className="compare-on-screen">
              {text.mattersFirst} <Link href={visitPaths.whatMatters}>{words.whatMatters.change}</Link>
            </p>
            <ReviewDue level={3} />
            <CompareTable compared={compared} answers={answers} />
            <p className="plain-links compare-details">
              {compared.map((id) => (
                <Link key={id} href={treatmentPath(id)}>
                  {words.option.options.detailLink(names[id])}
                </Link>
              ))}
            </p>
          </section>
        )}
        <RulesLine />
      </div>
    </Page>
  );
}

/** Which options to compare. A fifth is not taken, and that is said; what was chosen before stays. */
function Choose({ compared }: { compared: readonly TreatmentId[] }) {
  const [refused, setRefused] = useState<TreatmentId | null>(null);
  const enough = compared.length > 1;
  return (
    <div className="compare-choose">
      <Question as="part" title={text.choose.heading} hint={text.choose.hint}>
        <CheckList
          items={treatmentIds.map((id) => ({
            id,
            label: names[id],
            ...(isUnverified(id) ? { note: <UnverifiedMark id={id} /> } : {}),
          }))}
          chosen={compared}
          onToggle={(id) => setRefused(toggleCompared(id, compared) ? null : id)}
        />
        <div className="compare-count">
          <p role="status">
            {refused === null
              ? `${text.choose.count(compared.length)} ${enough ? '' : text.choose.more}`
              : text.choose.full(names[refused])}
          </p>
          {enough && <a href="#side-by-side">{text.choose.jump}</a>}
        </div>
      </Question>
    </div>
  );
}
