import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { BalanceTable } from './checklist/balance-table.tsx';
import { ItemTable } from './checklist/item-table.tsx';
import { instrument, tiers } from './checklist/items.ts';
import { Summary } from './checklist/summary.tsx';
import { Paragraphs } from './section.tsx';

const text = laterWords.checklist;

/** The aid against the list that reviewers of decision aids share, point by point. */
export function ChecklistPage() {
  const { version, newer, own, wording } = text.intro;
  return (
    <Page width="wide" back={{ href: learnPaths.about, label: laterWords.pages.about }}>
      <div className="checklist">
        <PageHeading>{laterWords.pages.checklist}</PageHeading>
        <p className="lead">{text.lead}</p>
        <ConsultDoctor brief />
        <Paragraphs
          of={[version(instrument.version, words.app.date(instrument.checkedOn)), own, wording, newer]}
        />
        <Summary />
        {tiers.map((tier) => (
          <section key={tier} id={tier} className="checklist-items" aria-labelledby={`${tier}-heading`}>
            <h2 id={`${tier}-heading`}>{text.tiers[tier].heading}</h2>
            <ItemTable tier={tier} />
          </section>
        ))}
        <BalanceTable />
      </div>
    </Page>
  );
}
