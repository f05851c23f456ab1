import { useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { type Answers, assess, type CaveatId } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { Page, PageHeading } from '#ui';
import { ShortlistRail, visitPaths } from '#visit';
import { words } from '#words/after-questions';
import { AnswerSentence } from './answer-sentence.tsx';
import { CaveatList } from './caveat-list.tsx';
import { Folded, FoldedDrawn } from './folded.tsx';
import { foldedGroups, type Group, grouped } from './groups.ts';
import { NoAnswersYet } from './no-answers-yet.tsx';
import { OptionsOnPaper } from './on-paper.tsx';
import { OptionCard } from './option-card.tsx';
import { comparePath, whatIfPath } from './paths.ts';
import { PlanCard } from './plan-card.tsx';
import { RulesLine } from './rules-line.tsx';
import { ChangeTrace } from './what-if/change-trace.tsx';

const text = words.option;

/** Caveats that everyone sees; the others are there because of the answers and stand higher up. */
const forEveryone: readonly CaveatId[] = [
  'realistic-expectations',
  'sunscreen-daily',
  'home-needling-warning',
  'do-not-pick',
  'tell-your-doctor',
];

/** Every option, grouped for scars like the person's. Assessed from the answers each time, never stored. */
export function OptionsPage() {
  // All of it at once would hold a slow phone up: it is drawn piece by piece, and shown when it is whole.
  const answers = useDeferredValue(useCompleteAnswers());
  // On a step to this page what is folded or for paper only, two thirds of it, comes after what is seen.
  const whole = useDeferredValue(true, false);
  return answers ? (
    <FoldedDrawn value={whole}>
      <Result answers={answers} whole={whole} />
    </FoldedDrawn>
  ) : (
    <NoAnswersYet title={text.options.empty.title} body={text.options.empty.body} />
  );
}

function Result({ answers, whole }: { answers: Answers; whole: boolean }) {
  const result = useMemo(() => assess(answers), [answers]);
  const { caveats, options, plans } = result;
  const [, ...others] = caveats;
  const acneFirst = answers.details?.activeAcne === 'yes';
  const general = forEveryone.filter((id) => !(acneFirst && id === 'do-not-pick'));
  const fromAnswers = others.filter(({ id }) => !general.includes(id));
  const groups = grouped(options);
  return (
    <Page width="wide" back={{ href: flowPaths.check, label: words.common.back }}>
      <PageHeading>{text.options.title}</PageHeading>
      <ConsultDoctor brief />
      <ReviewDue />
      <ChangeTrace answers={answers} />
      {whole && <OptionsOnPaper answers={answers} result={result} />}
      <div className="options-layout">
        <div className="rail">
          <AnswerSentence answers={answers} />
          <p className="plain-links">
            <Link href={whatIfPath}>{words.whatIf.page.title}</Link>
          </p>
          <nav aria-label={text.options.jump} className="group-index">
            <ul>
              {groups.map(({ standing, options: members }) => (
                <li key={standing}>
                  <a href={`#group-${standing}`} onClick={() => unfold(standing)}>
                    {text.standings[standing].heading}
                  </a>{' '}
                  <span>{text.options.count(members.length)}</span>
                </li>
              ))}
            </ul>
          </nav>
          <ShortlistRail />
          <p className="plain-links rail-links">
            <Link href={visitPaths.whatMatters}>{words.whatMatters.title}</Link>
            <Link href={comparePath}>{words.compare.link}</Link>
          </p>
        </div>
        <div className="options-main">
          {fromAnswers.length > 0 && (
            <section aria-labelledby="because-of-answers">
              <h2 id="because-of-answers">{text.options.forYou}</h2>
              <CaveatList caveats={fromAnswers} options={options} />
            </section>
          )}
          <p className="order-note">{text.options.order}</p>
          {groups.map((group) => (
            <GroupSection key={group.standing} group={group} answers={answers} />
          ))}
          {plans.length > 0 && (
            <section aria-labelledby="plans">
              <h2 id="plans">{text.options.plans.heading}</h2>
              <p>{text.options.plans.lead}</p>
              <div className="cards">
                {plans.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} />
                ))}
              </div>
            </section>
          )}
          <section aria-labelledby="for-everyone">
            <h2 id="for-everyone">{text.options.caveats}</h2>
            <CaveatList caveats={others.filter(({ id }) => general.includes(id))} />
          </section>
        </div>
      </div>
      <RulesLine />
    </Page>
  );
}

/** A jump to a folded group unfolds it: who goes there wants to see it. */
function unfold(standing: string) {
  document.querySelector(`#group-${standing} > details`)?.setAttribute('open', '');
}

function GroupSection({ group: { standing, options }, answers }: { group: Group; answers: Answers }) {
  const { heading, meaning } = text.standings[standing];
  const cards = (
    <div className="cards">
      {options.map((option) => (
        <OptionCard
          key={option.treatment}
          option={option}
          answers={answers}
          reasonsOpen={standing === 'advised-against'}
        />
      ))}
    </div>
  );
  return (
    <section
      id={`group-${standing}`}
      className={`group group-${standing}`}
      aria-labelledby={`heading-${standing}`}
    >
      {foldedGroups.includes(standing) ? (
        <Folded
          kind="group"
          summary={<h2 id={`heading-${standing}`}>{text.options.folded(heading, options.length)}</h2>}
        >
          <p>{meaning}</p>
          {cards}
        </Folded>
      ) : (
        <>
          <h2 id={`heading-${standing}`}>{text.options.folded(heading, options.length)}</h2>
          <p>{meaning}</p>
          {cards}
        </>
      )}
    </section>
  );
}
