import { Link } from 'wouter';
import { type Between, PlanCard, Trace } from '#options';
import type { Answers, Assessment, Move, PlanAssessment, ScarType, Standing, TreatmentId } from '#rules';
import { DoctorPlan, DoctorQuestions, RecordNote, visitPaths } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { ScarsPicture } from '../answers/answered-scars.tsx';
import { Toggles } from '../answers/toggles.tsx';
import { BringIn } from '../bring-in.tsx';
import { Keys } from '../keys.tsx';
import { useConsultation } from '../state.ts';
import { type View, views } from '../views.ts';
import { OptionInFocus } from './option-in-focus.tsx';
import { ScarsInFocus } from './scars-in-focus.tsx';

const text = laterWords.consultation;

type Props = {
  answers: Answers;
  result: Assessment;
  /** The kinds of scar that are drawn. */
  types: readonly ScarType[];
  /** The one kind that the groups are shown for; null for all of them together. */
  shown: ScarType | null;
  chosen: TreatmentId | null;
  moves: readonly Move<Standing | 'depends'>[];
  /** The last change, where there was one. */
  between: Between | undefined;
};

/** The lower part of the screen: what there is to say, and the option in focus with a large picture. */
export function FocusPanel(props: Props) {
  const view = useConsultation((consultation) => consultation.view);
  const large = useConsultation((consultation) => consultation.large);
  return (
    <section id="consult-focus" aria-label={text.views.heading} className="focus">
      <div className="focus-bar">
        <Toggles
          legend={<span className="visually-hidden">{text.views.heading}</span>}
          layout="beside"
          segments={views.map((value) => ({ value, label: text.views[value] }))}
          chosen={[view]}
          onChoose={(value) => useConsultation.setState({ view: value })}
        />
      </div>
      <Shown view={view} large={large} {...props} />
    </section>
  );
}

function Shown({
  view,
  large,
  answers,
  result,
  types,
  shown,
  chosen,
  moves,
  between,
}: Props & { view: View; large: boolean }) {
  const option = result.options.find(({ treatment }) => treatment === chosen);
  if (view === 'option' && option) {
    return (
      // A key of its own for each option: pictures and reading start at the beginning.
      <OptionInFocus
        key={option.treatment}
        option={option}
        shown={shown}
        answers={answers}
        move={moves.find(({ treatment }) => treatment === option.treatment)}
        between={between}
      />
    );
  }
  return (
    <>
      {large && (
        <div className="focus-picture">
          <ScarsPicture types={types} answers={answers} />
        </div>
      )}
      <div className="focus-whole">
        {view === 'scars' && <ScarsInFocus types={types} answers={answers} />}
        {view === 'option' && <p>{text.focus.chooseOption}</p>}
        {view === 'moved' && <WhatMoved between={between} alone={shown !== null} />}
        {view === 'plans' && <Plans plans={result.plans} />}
        {view === 'questions' && <Questions />}
        {view === 'record' && <RecordNote answers={answers} />}
        {view === 'bring-in' && (
          <div className="bring-in">
            <BringIn />
            <Keys />
          </div>
        )}
      </div>
    </>
  );
}

function Plans({ plans }: { plans: readonly PlanAssessment[] }) {
  return (
    <>
      <DoctorPlan plans={plans} />
      <div className="cards">
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </div>
    </>
  );
}

function Questions() {
  return (
    <>
      <DoctorQuestions />
      <p className="plain-links">
        {text.focus.questionsLead} <Link href={visitPaths.sheet}>{text.focus.sheet}</Link>
      </p>
    </>
  );
}

/** @param alone the groups are shown for one kind of scar, and this is told of all of them */
function WhatMoved({ between, alone }: { between: Between | undefined; alone: boolean }) {
  return (
    <>
      <h2>{words.whatIf.trace.heading}</h2>
      {alone && <p className="hint">{text.focus.ofAllKinds}</p>}
      {between ? <Trace {...between} /> : <p>{text.focus.nothingMoved}</p>}
    </>
  );
}
