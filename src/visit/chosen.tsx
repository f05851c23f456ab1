import { Link } from 'wouter';
import { flowPaths } from '#questionnaire';
import type { OptionAssessment, PlanAssessment } from '#rules';
import { statementText } from '#statements';
import { words } from '#words/after-questions';
import { noteOn, useDoctor } from './doctor/doctor.store.ts';
import { DoctorMark } from './doctor/doctor-mark.tsx';
import { LeftOutByDoctor, NoteFromDoctor } from './doctor/on-sheet.tsx';
import { stepsInWords } from './plan-steps.ts';
import { useShortlist } from './shortlist.store.ts';
import { PlanButton, ShortlistButton } from './shortlist-button.tsx';

const text = words.visit.sheet;
const { marks, sheet: withDoctor } = words.doctor;
const { treatmentNames, standings, fits, cautions: cautionWords, plans: planNames } = words.option;

/**
 * The options to talk about, each with where it stands for these answers, its recovery and its firm cautions. Those
 * that the doctor wrote a note on are among them, and those that the doctor left out come last.
 */
export function ChosenOptions({ options }: { options: readonly OptionAssessment[] }) {
  const chosen = useShortlist((shortlist) => shortlist.options);
  const doctor = useDoctor();
  const shown = options.filter(
    ({ treatment }) =>
      !doctor.leftOut.includes(treatment) && (chosen.includes(treatment) || noteOn(doctor, treatment) !== ''),
  );
  const allTheirOwn =
    doctor.leftOut.length === 0 && shown.every(({ treatment }) => chosen.includes(treatment));
  return (
    <section aria-labelledby="sheet-options">
      <h2 id="sheet-options">{allTheirOwn ? text.options : withDoctor.options}</h2>
      {shown.length === 0 && <p>{text.noOptions}</p>}
      <ul className="sheet-chosen" hidden={shown.length === 0}>
        {shown.map(({ treatment, standing, downtime, cautions }) => {
          const firm = cautions.filter(({ level }) => level === 'firm');
          return (
            <li key={treatment}>
              <strong>{treatmentNames[treatment]}</strong>{' '}
              {text.optionLine(standings[standing].word, fits[downtime.fit].word)}{' '}
              {firm.length > 0 && text.cautions(firm.map(({ id }) => cautionWords[id].heading))}
              <NoteFromDoctor id={treatment} />
              {chosen.includes(treatment) && (
                <div className="screen-only">
                  <ShortlistButton id={treatment} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <LeftOutByDoctor />
      <p className="plain-links screen-only">
        <Link href={flowPaths.options}>{text.chooseOptions}</Link>
      </p>
    </section>
  );
}

/**
 * The plans to ask about, as their steps, and the one that the doctor chose. A plan that no longer applies to the
 * answers is left out, unless the doctor chose it: then that is said.
 */
export function ChosenPlans({ plans }: { plans: readonly PlanAssessment[] }) {
  const chosen = useShortlist((shortlist) => shortlist.plans);
  const byDoctor = useDoctor(({ plan }) => plan);
  const shown = plans.filter(({ id }) => chosen.includes(id) || id === byDoctor);
  const gone = byDoctor !== null && !plans.some(({ id }) => id === byDoctor);
  if (shown.length === 0 && !gone) return null;
  return (
    <section aria-labelledby="sheet-plans">
      <h2 id="sheet-plans">{byDoctor === null ? text.plans : withDoctor.plans}</h2>
      <ul className="sheet-chosen">
        {shown.map(({ id, steps }) => (
          <li key={id}>
            <strong>{planNames[id]}</strong> {id === byDoctor && <DoctorMark>{marks.plan}</DoctorMark>}{' '}
            {stepsInWords(steps.filter(({ treatments }) => treatments.length > 0))
              .map((step) => `${step}.`)
              .join(' ')}{' '}
            {statementText(['F144'])}
            {chosen.includes(id) && (
              <div className="screen-only">
                <PlanButton id={id} />
              </div>
            )}
          </li>
        ))}
        {gone && (
          <li>
            <strong>{planNames[byDoctor]}</strong> <DoctorMark>{marks.plan}</DoctorMark> {withDoctor.planGone}
          </li>
        )}
      </ul>
    </section>
  );
}
