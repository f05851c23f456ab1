import { useId } from 'react';
import { Link } from 'wouter';
import type { PlanAssessment, PlanStep } from '#rules';
import { SourcedList } from '#statements';
import { PlanButton } from '#visit';
import { words } from '#words/after-questions';
import { Cautions } from './cautions.tsx';
import { Folded } from './folded.tsx';
import { treatmentPath } from './paths.ts';
import { Reasons } from './reasons.tsx';

const text = words.option;

/** One of the article's combinations as ordered steps. How long to heal in between is the doctor's to say. */
export function PlanCard({ plan: { id, steps, reasons, cautions } }: { plan: PlanAssessment }) {
  const name = text.plans[id];
  const headingId = useId();
  return (
    <article className="option plan" aria-labelledby={headingId}>
      <h3 id={headingId}>{name}</h3>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <p className="step-name">
              <strong>{text.planSteps[step.id]}</strong> <StepTreatments step={step} />
            </p>
            <SourcedList ids={step.statements} />
          </li>
        ))}
      </ol>
      <Folded summary={text.options.whyFor(name)}>
        <Reasons reasons={reasons} />
      </Folded>
      <Folded
        summary={text.options.cautionsFor(
          name,
          cautions.filter(({ level }) => level === 'firm').length,
          cautions.length,
        )}
      >
        <Cautions cautions={cautions} />
      </Folded>
      <PlanButton id={id} />
    </article>
  );
}

function StepTreatments({ step: { treatments } }: { step: PlanStep }) {
  return treatments.map((treatment, index) => (
    <span key={treatment}>
      {index > 0 && ` ${text.options.plans.or} `}
      <Link href={treatmentPath(treatment)}>{text.treatmentNames[treatment]}</Link>
    </span>
  ));
}
