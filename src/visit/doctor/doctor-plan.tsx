import { useId } from 'react';
import type { PlanAssessment, PlanId } from '#rules';
import { words } from '#words/after-questions';
import { stepsInWords } from '../plan-steps.ts';
import { choosePlan, useDoctor } from './doctor.store.ts';

const text = words.doctor.plan;
const names = words.option.plans;

/**
 * The plan that the doctor chooses among those the article describes, or none. A chosen plan stays chosen when the
 * answers change; where it is no longer among the plans, that is said.
 */
export function DoctorPlan({ plans }: { plans: readonly PlanAssessment[] }) {
  const chosen = useDoctor(({ plan }) => plan);
  const gone = chosen !== null && !plans.some(({ id }) => id === chosen);
  return (
    <fieldset className="doctors">
      <legend>{text.legend}</legend>
      <p role="status">{gone && text.gone(names[chosen])}</p>
      {plans.length === 0 && <p>{text.noPlans}</p>}
      {(plans.length > 0 || gone) && (
        <PlanChoice chosen={chosen} plans={gone ? [...plans, { id: chosen, steps: [] }] : plans} />
      )}
    </fieldset>
  );
}

type Choice = Pick<PlanAssessment, 'id' | 'steps'>;

function PlanChoice({ plans, chosen }: { plans: readonly Choice[]; chosen: PlanId | null }) {
  const base = useId();
  const radio = (plan: PlanId | null) => ({
    type: 'radio',
    name: base,
    checked: chosen === plan,
    onChange: () => choosePlan(plan),
  });
  return (
    <ul className="check-list doctor-plans">
      <li>
        <label>
          <input {...radio(null)} />
          <span>{text.none}</span>
        </label>
      </li>
      {plans.map(({ id, steps }) => (
        <li key={id}>
          <label>
            <input {...radio(id)} aria-describedby={steps.length > 0 ? `${base}-${id}` : undefined} />
            <span>{names[id]}</span>
          </label>
          {steps.length > 0 && (
            <ol id={`${base}-${id}`}>
              {stepsInWords(steps).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}
