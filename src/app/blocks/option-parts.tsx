import {
  Cautions,
  FitShape,
  FromTo,
  PerScarType,
  PlanCard,
  Reasons,
  Recovery,
  RecoveryBar,
  StandingMark,
  StandingShape,
  Trace,
  UnverifiedMark,
  WhyMoved,
} from '#options';
import { type Answers, assess, fits, standings } from '#rules';
import { words } from '#words/after-questions';
import { samples } from './samples.ts';
import { Specimen, State } from './specimen.tsx';

const text = words.option.options;
const mixed: Answers = {
  scarTypes: ['ice-pick', 'rolling'],
  depth: 'deep',
  skinType: 'V',
  downtime: 'few-days',
};
const before: Answers = { ...mixed, scarTypes: ['ice-pick'] };
const { options, plans } = assess(mixed);
const laser = options.find(({ treatment }) => treatment === 'fractional-ablative-laser');

/** What an option, a plan and a change are told by: on the cards, on an option's page, on the doctor's screen. */
export function OptionParts() {
  return (
    <>
      <Specimen name={samples.option}>
        <ul className="swatches">
          {standings.map((standing) => (
            <li key={standing}>
              <StandingShape standing={standing} />
            </li>
          ))}
          {fits.map((fit) => (
            <li key={fit}>
              <FitShape fit={fit} />
            </li>
          ))}
        </ul>
        <UnverifiedMark id="dermal-fillers" />
        {laser && (
          <>
            <PerScarType option={laser} />
            <State name={text.why}>
              <Reasons reasons={laser.reasons} perScarType={laser.perScarType} />
            </State>
            <State name={text.recovery}>
              <RecoveryBar id={laser.treatment} limit={mixed.downtime} />
              <Recovery downtime={laser.downtime} />
            </State>
            <State name={text.cautions}>
              <Cautions cautions={laser.cautions} />
            </State>
          </>
        )}
      </Specimen>
      <Specimen name={samples.plan}>
        {plans.slice(0, 1).map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </Specimen>
      <Specimen name={samples.changes}>
        <FromTo from={<StandingMark standing="combined" />} to={<StandingMark standing="named" />} />
        <Trace before={before} after={mixed} questions={['scarTypes']} />
        <WhyMoved id="subcision" before={before} after={mixed} questions={['scarTypes']} />
      </Specimen>
    </>
  );
}
