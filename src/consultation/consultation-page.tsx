import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Between, changedAnswers } from '#options';
import { useCompleteAnswers, useReplaceAnswers } from '#questionnaire';
import { type Answers, assess, type TreatmentId } from '#rules';
import { ConsultDoctorLine, ReviewDue } from '#statements';
import { PageHeading } from '#ui';
import { laterWords } from '#words/later';
import { AnsweredScars } from './answers/answered-scars.tsx';
import { AnswersPanel } from './answers/answers-panel.tsx';
import { FocusPanel } from './focus/focus-panel.tsx';
import { useOptionKeys } from './keys.tsx';
import { groupsFor, movesFor, typesAmong } from './list/by-type.ts';
import { OptionList } from './list/option-list.tsx';
import { slide } from './list/slide.ts';
import { MovedStatus, TypeSwitch } from './list/status-row.tsx';
import { nothingKnown } from './mode.ts';
import { useConsultation } from './state.ts';

const text = laterWords.consultation;

/** The doctor's screen: answers, options and pictures at once. Drawn anew for each patient. */
export function ConsultationPage() {
  const patient = useConsultation((consultation) => consultation.patient);
  return <Screen key={patient} first={patient === 0} />;
}

function Screen({ first }: { first: boolean }) {
  const answers = useCompleteAnswers() ?? nothingKnown;
  const replaceAnswers = useReplaceAnswers();
  const { option: chosen, scarType, before, large } = useConsultation();
  const screen = useRef<HTMLDivElement>(null);
  const result = useMemo(() => assess(answers), [answers]);
  const types = typesAmong(result.options);
  // A kind that is no longer among the answers cannot be looked at alone.
  const shown = scarType !== null && types.includes(scarType) && types.length > 1 ? scarType : null;
  const drawn = shown === null ? types : [shown];
  const groups = useMemo(() => groupsFor(result.options, shown), [result, shown]);
  const moves = useMemo(() => (before ? movesFor(before, answers, shown) : []), [before, answers, shown]);
  const between = useMemo(() => (before ? betweenOf(before, answers) : undefined), [before, answers]);

  useEffect(() => {
    // What had the focus is gone with the patient before.
    if (!first) screen.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [first]);

  const change = (next: Answers) =>
    slide(() => {
      // The picture of the scars stays; beside it stands what the change has moved.
      useConsultation.setState((now) => ({
        before: answers,
        view: now.view === 'scars' ? 'moved' : now.view,
      }));
      replaceAnswers(next);
    });
  const choose = useCallback((option: TreatmentId) => {
    useConsultation.setState({ option, view: 'option' });
    // Where all stands in one column, what was asked for is further down.
    screen.current?.querySelector('#consult-focus')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const order = useMemo(
    () => groups.flatMap(({ options }) => options.map(({ treatment }) => treatment)),
    [groups],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const place = chosen === null ? (by === 1 ? 0 : order.length - 1) : order.indexOf(chosen) + by;
      const next = order[place];
      if (next === undefined) return;
      choose(next);
      screen.current?.querySelector<HTMLElement>(`[data-option="${next}"] > button`)?.focus();
    },
    [chosen, order, choose],
  );
  useOptionKeys(step);

  return (
    <div className="consultation">
      <div ref={screen} className={large ? 'consult-screen consult-large' : 'consult-screen'}>
        <div className="consult-answers">
          <div className="consult-title">
            <PageHeading>{text.title}</PageHeading>
            <p>{text.nothingKept}</p>
          </div>
          <div className="consult-caveat">
            <ConsultDoctorLine />
          </div>
          <ReviewDue brief />
          <AnswersPanel answers={answers} onChange={change} />
          <AnsweredScars types={drawn} answers={answers} />
        </div>
        <section aria-labelledby="consult-options" className="consult-options" hidden={large}>
          <h2 id="consult-options" className="visually-hidden">
            {text.options.heading}
          </h2>
          <div className="status-row">
            <TypeSwitch
              types={types}
              shown={shown}
              onShow={(type) => slide(() => useConsultation.setState({ scarType: type }))}
            />
            <MovedStatus before={before} answers={answers} moves={moves} />
          </div>
          <OptionList groups={groups} moves={moves} chosen={chosen} order={order} onChoose={choose} />
        </section>
        <FocusPanel
          answers={answers}
          result={result}
          types={drawn}
          shown={shown}
          chosen={chosen}
          moves={moves}
          between={between}
        />
      </div>
    </div>
  );
}

/** What a change was, for those who explain what it moved; nothing where the answers are as they were. */
function betweenOf(before: Answers, after: Answers): Between | undefined {
  const questions = changedAnswers(before, after).map(({ question }) => question);
  return questions.length > 0 ? { before, after, questions } : undefined;
}
