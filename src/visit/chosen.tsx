import { Link } from 'wouter';
import { flowPaths } from '#questionnaire';
import type { OptionAssessment, PlanAssessment } from '#rules';
import { statementText } from '#statements';
import { words } from '#words';
import { useShortlist } from './shortlist.store.ts';
import { PlanButton, ShortlistButton } from './shortlist-button.tsx';

const text = words.visit.sheet;
const { treatmentNames, standings, fits, cautions: cautionWords, plans: planNames, planSteps } = words.option;

/** The options to talk about, each with where it stands for these answers, its recovery and its firm cautions. */
export function ChosenOptions({ options }: { options: readonly OptionAssessment[] }) {
  const chosen = useShortlist((shortlist) => shortlist.options);
  return (
    <section aria-labelledby="sheet-options">
      <h2 id="sheet-options">{text.options}</h2>
      {chosen.length === 0 && <p>{text.noOptions}</p>}
      <ul className="sheet-chosen" hidden={chosen.length === 0}>
        {options
          .filter(({ treatment }) => chosen.includes(treatment))
          .map(({ treatment, standing, downtime, cautions }) => {
            const firm = cautions.filter(({ level }) => level === 'firm');
            return (
              <li key={treatment}>
                <strong>{treatmentNames[treatment]}</strong>{' '}
                {text.optionLine(standings[standing].word, fits[downtime.fit].word)}{' '}
                {firm.length > 0 && text.cautions(firm.map(({ id }) => cautionWords[id].heading))}
                <div className="screen-only">
                  <ShortlistButton id={treatment} />
                </div>
              </li>
            );
          })}
      </ul>
      <p className="plain-links screen-only">
        <Link href={flowPaths.options}>{text.chooseOptions}</Link>
      </p>
    </section>
  );
}

/** The plans to ask about, as their steps. A plan that no longer applies to the answers is left out. */
export function ChosenPlans({ plans }: { plans: readonly PlanAssessment[] }) {
  const chosen = useShortlist((shortlist) => shortlist.plans);
  const shown = plans.filter(({ id }) => chosen.includes(id));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="sheet-plans">
      <h2 id="sheet-plans">{text.plans}</h2>
      <ul className="sheet-chosen">
        {shown.map(({ id, steps }) => (
          <li key={id}>
            <strong>{planNames[id]}</strong>{' '}
            {steps
              .filter(({ treatments }) => treatments.length > 0)
              .map(
                (step) =>
                  `${planSteps[step.id]}: ${step.treatments.map((each) => treatmentNames[each]).join(` ${words.option.options.plans.or} `)}.`,
              )
              .join(' ')}{' '}
            {statementText(['F144'])}
            <div className="screen-only">
              <PlanButton id={id} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
