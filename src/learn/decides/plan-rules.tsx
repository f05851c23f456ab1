import { Link } from 'wouter';
import { treatmentPath } from '#options';
import { type PlanRule, planRules } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { conditionText } from './conditions.ts';
import { anchors } from './places.ts';

const text = laterWords.decides.plans;
const { option } = words;

/** Every plan: what brings it up, with its reasons, and its steps. */
export function PlanRules() {
  return planRules.map((plan) => <Plan key={plan.id} plan={plan} />);
}

function Plan({ plan: { id, reasons, steps } }: { plan: PlanRule }) {
  return (
    <section className="decides-plan" aria-labelledby={anchors.plan(id)}>
      <h3 id={anchors.plan(id)}>{option.plans[id]}</h3>
      <h4>{text.when}</h4>
      <ul>
        {reasons.map(({ when, reason }) => (
          <li key={reason.id}>
            <strong>{conditionText(when)}:</strong>
            <SourcedList ids={reason.statements} />
          </li>
        ))}
      </ul>
      <h4>{text.steps}</h4>
      <ol>
        {steps.map(({ when, step }) => (
          <li key={step.id}>
            <strong>{option.planSteps[step.id]}</strong>{' '}
            {step.treatments.map((treatment, at) => (
              <span key={treatment}>
                {at > 0 && ` ${option.options.plans.or} `}
                <Link href={treatmentPath(treatment)}>{option.treatmentNames[treatment]}</Link>
              </span>
            ))}
            {when && <p className="from-answers">{text.onlyWhen(conditionText(when))}</p>}
            <SourcedList ids={step.statements} />
          </li>
        ))}
      </ol>
    </section>
  );
}
