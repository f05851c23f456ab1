import { RulesLine } from '#options';
import { treatmentIds } from '#rules';
import { ConsultDoctor } from '#statements';
import { Page, PageHeading, PrintButton } from '#ui';
import { laterWords } from '#words/later';
import { CautionTable, CaveatTable } from './cautions-and-caveats.tsx';
import { RecoveryAtAGlance, StandingsAtAGlance } from './glance.tsx';
import { KeyToMarks } from './key-to-marks.tsx';
import { MoreLinks } from './more-links.tsx';
import { useOpenPlace } from './open-place.ts';
import { PlanRules } from './plan-rules.tsx';
import { SearchBox } from './search/search-box.tsx';
import { SignOff } from './sign-off.tsx';
import { TreatmentRules } from './treatment-rules.tsx';

const text = laterWords.decides;

const contents = [
  ['key', text.key.heading],
  ['glance', text.glance.heading],
  ['recovery', text.recovery.heading],
  ['by-treatment', text.treatments.heading],
  ['cautions', text.cautions.heading],
  ['caveats', text.caveats.heading],
  ['plans', text.plans.heading],
] as const;

/** The whole of the rules, read from the tables they run on. */
export function HowItDecidesPage() {
  useOpenPlace();
  return (
    <Page width="wide">
      <div className="decides">
        <PageHeading>{laterWords.pages.decides}</PageHeading>
        <p className="lead">{text.page.lead}</p>
        <ConsultDoctor brief />
        <div className="decides-top">
          <section aria-labelledby="are">
            <h2 id="are">{text.page.are.heading}</h2>
            <ul>
              {text.page.are.list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <div>
            <RulesLine />
            <div className="actions">
              <PrintButton kind="secondary">{text.page.print}</PrintButton>
            </div>
            <MoreLinks here="decides" />
          </div>
        </div>
        <SearchBox />
        <nav className="group-index decides-contents" aria-label={text.page.contents}>
          <ul>
            {contents.map(([id, heading]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <KeyToMarks />
        <h2 id="glance">{text.glance.heading}</h2>
        <p className="screen-only">{text.glance.hint}</p>
        <StandingsAtAGlance />
        <h2 id="recovery">{text.recovery.heading}</h2>
        <p className="screen-only">{text.recovery.hint}</p>
        <RecoveryAtAGlance />
        <h2 id="by-treatment">{text.treatments.heading}</h2>
        <p className="screen-only">{text.treatments.hint}</p>
        {treatmentIds.map((id) => (
          <TreatmentRules key={id} id={id} />
        ))}
        <h2 id="cautions">{text.cautions.heading}</h2>
        <CautionTable />
        <h2 id="caveats">{text.caveats.heading}</h2>
        <CaveatTable />
        <h2 id="plans">{text.plans.heading}</h2>
        <p>{text.plans.hint}</p>
        <PlanRules />
        <SignOff />
      </div>
    </Page>
  );
}
