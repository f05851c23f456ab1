import { Link } from 'wouter';
import { type Between, PlanCard, Trace } from '#options';
import type { Answers, Assessment, Move, ScarType, Standing, TreatmentId } from '#rules';
import { DoctorPlan, DoctorQuestions, RecordNote, visitPaths } from '#visit';
import { words } from '#words';
import { laterWords } from '#words/later';
import { Toggles } from '../answers/toggles.tsx';
import { useConsultation, type View, views } from '../mode.ts';
import { OptionInFocus, OptionPicture } from './option-in-focus.tsx';
import { ScarsInFocus, ScarsPicture } from './scars-in-focus.tsx';

const text = laterWords.consultation;

type Props = {
  answers: Answers;
  result: Assessment;
  /** The kinds of scar that are drawn. */
  types: readonly ScarType[];
  chosen: TreatmentId | null;
  moves: readonly Move<Standing | 'depends'>[];
  /** The last change, where there was one. */
  between: Between | undefined;
};

/** The lower part of the screen: a large picture, and beside it what there is to say. */
export function FocusPanel(props: Props) {
  const view = useConsultation((consultation) => consultation.view);
  return (
    <section id="consult-focus" aria-label={text.views.heading} className={`focus focus-${view}`}>
      <Toggles
        legend={<span className="visually-hidden">{text.views.heading}</span>}
        layout="beside"
        segments={views.map((value) => ({ value, label: text.views[value] }))}
        chosen={[view]}
        onChoose={(value) => useConsultation.setState({ view: value })}
      />
      <Shown view={view} {...props} />
    </section>
  );
}

function Shown({ view, answers, result, types, chosen, moves, between }: Props & { view: View }) {
  const option = result.options.find(({ treatment }) => treatment === chosen);
  switch (view) {
    case 'option':
      return option ? (
        <>
          <div className="focus-picture" key={`picture ${option.treatment}`}>
            <OptionPicture id={option.treatment} skinType={answers.skinType} />
          </div>
          {/* A key of its own for each option: reading starts at the top. */}
          <div className="focus-text" key={option.treatment}>
            <OptionInFocus
              option={option}
              answers={answers}
              move={moves.find(({ treatment }) => treatment === option.treatment)}
              between={between}
            />
          </div>
        </>
      ) : (
        <p className="focus-whole">{text.focus.chooseOption}</p>
      );
    case 'plans':
      return (
        <div className="focus-whole">
          <DoctorPlan plans={result.plans} />
          <div className="cards">
            {result.plans.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </div>
        </div>
      );
    case 'questions':
      return (
        <div className="focus-whole">
          <DoctorQuestions />
          <p className="plain-links">
            {text.focus.questionsLead} <Link href={visitPaths.sheet}>{text.focus.sheet}</Link>
          </p>
        </div>
      );
    case 'record':
      return (
        <div className="focus-whole">
          <RecordNote answers={answers} />
        </div>
      );
    default:
      return (
        <>
          <div className="focus-picture">
            <ScarsPicture types={types} answers={answers} />
          </div>
          <div className="focus-text">
            {view === 'scars' && <ScarsInFocus types={types} answers={answers} />}
            {view === 'moved' && (
              <>
                <h2>{words.whatIf.trace.heading}</h2>
                {between ? <Trace {...between} /> : <p>{text.focus.nothingMoved}</p>}
              </>
            )}
          </div>
        </>
      );
  }
}
