import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { assess, profileFields, type TreatmentId, treatmentIds, treatments } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { Field, FieldList, Page, PageHeading } from '#ui';
import { ShortlistButton } from '#visit';
import { words } from '#words/after-questions';
import { Cautions } from './cautions.tsx';
import { AddToCompare } from './compare/add-to-compare.tsx';
import { allOptionsPath, treatmentPath } from './paths.ts';
import { PerScarType } from './per-scar-type.tsx';
import { Reasons } from './reasons.tsx';
import { Recovery } from './recovery.tsx';
import { RecoveryBar } from './recovery-bar.tsx';
import { RulesLine } from './rules-line.tsx';
import { Said } from './said.tsx';
import { SceneSteps } from './scene-steps.tsx';
import { StandingMark } from './standing-mark.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';
import { FitChanges, Steadiness } from './what-if/steadiness.tsx';
import { WhatMattersSection } from './what-matters.tsx';

const text = words.option;

/** All about one option: the same fields for every option, in the same order; a silence reads as one. */
function TreatmentPage({ id }: { id: TreatmentId }) {
  // What the answers add is drawn piece by piece, so that it holds no slow phone up.
  const answers = useDeferredValue(useCompleteAnswers());
  const { setting } = treatments[id];
  const back = answers
    ? { href: flowPaths.options, label: text.treatment.back }
    : { href: allOptionsPath, label: text.treatment.backToAll };
  const own = answers && assess(answers).options.find(({ treatment }) => treatment === id);
  return (
    <Page back={back}>
      <PageHeading>{text.treatmentNames[id]}</PageHeading>
      <p className="option-facts">
        <span>{text.settings[setting]}</span>
        <UnverifiedMark id={id} />
      </p>
      {id === 'no-procedure' && <p>{text.options.naturalCourse}</p>}
      <ConsultDoctor brief />
      <ShortlistButton id={id} />
      <SceneSteps key={id} id={id} skinType={answers?.skinType} />
      <ReviewDue />
      {own && answers && (
        <section aria-labelledby="yours">
          <h2 id="yours">{text.treatment.yours}</h2>
          <p>
            <StandingMark standing={own.standing} /> {text.standings[own.standing].meaning}
          </p>
          <PerScarType option={own} />
          <Steadiness id={id} answers={answers} />
          <h3>{text.options.why}</h3>
          <Reasons reasons={own.reasons} perScarType={own.perScarType} />
          {own.downtime.fit !== 'not-offered' && (
            <>
              <h3>{text.options.recovery}</h3>
              <RecoveryBar id={id} limit={answers.downtime} />
              <Recovery downtime={own.downtime} />
              <FitChanges id={id} answers={answers} />
            </>
          )}
          <h3>{text.options.cautions}</h3>
          <Cautions cautions={own.cautions} />
        </section>
      )}
      <WhatMattersSection id={id} />
      <h2>{text.options.detailLink(text.treatmentNames[id])}</h2>
      <p>{text.treatment.lead}</p>
      <FieldList>
        {profileFields.map((field) => (
          <Field key={field} name={text.profileFields[field].heading}>
            <Said id={id} field={field} />
          </Field>
        ))}
      </FieldList>
      <AddToCompare id={id} />
      <Neighbours id={id} />
      <RulesLine />
    </Page>
  );
}

function Neighbours({ id }: { id: TreatmentId }) {
  const place = treatmentIds.indexOf(id);
  const [previous, next] = [treatmentIds[place - 1], treatmentIds[place + 1]];
  return (
    <p className="plain-links neighbours">
      {previous && (
        <Link href={treatmentPath(previous)}>
          {text.treatment.previous}: {text.treatmentNames[previous]}
        </Link>
      )}
      {next && (
        <Link href={treatmentPath(next)}>
          {text.treatment.next}: {text.treatmentNames[next]}
        </Link>
      )}
    </p>
  );
}

/** A page for each option, by its address. */
export const treatmentPages = Object.fromEntries(
  treatmentIds.map((id) => [
    treatmentPath(id),
    { title: text.treatmentNames[id], Page: () => <TreatmentPage id={id} /> },
  ]),
);
