import { RulesLine } from '#options';
import { type StatementId, statements } from '#rules';
import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { MoreLinks } from './more-links.tsx';
import { useOpenPlace } from './open-place.ts';
import { SearchBox } from './search/search-box.tsx';
import { alike } from './standing-rows.ts';
import { StatementEntry } from './statement-entry.tsx';

const text = laterWords.decides.statements;

const ids = Object.keys(statements).filter((id): id is StatementId => id in statements);
const headingOf = (id: StatementId) => {
  const { source } = statements[id];
  return source.kind === 'article' ? source.heading : undefined;
};
const ofArticle = ids.filter((id) => headingOf(id) !== undefined);
const ofOthers = ids.filter((id) => headingOf(id) === undefined);

/** Every statement, in the order of the article, then of the other sources. */
export function StatementsPage() {
  useOpenPlace();
  return (
    <Page back={{ href: learnPaths.decides, label: laterWords.pages.decides }}>
      <div className="decides">
        <PageHeading>{laterWords.pages.statements}</PageHeading>
        <p className="lead">{text.lead(ofArticle.length, ofOthers.length)}</p>
        <p>{text.how}</p>
        <ConsultDoctor brief />
        <RulesLine />
        <MoreLinks here="statements" />
        <SearchBox />
        <h2>{text.article}</h2>
        {alike(ofArticle, headingOf).map(([first, under]) => (
          <section key={first} aria-labelledby={`under-${first}`}>
            <h3 id={`under-${first}`}>{text.under(headingOf(first) ?? '')}</h3>
            <StatementList ids={under} />
          </section>
        ))}
        <h2>{text.others}</h2>
        <StatementList ids={ofOthers} />
      </div>
    </Page>
  );
}

function StatementList({ ids: some }: { ids: readonly StatementId[] }) {
  return (
    <ul className="statement-list">
      {some.map((id) => (
        <StatementEntry key={id} id={id} />
      ))}
    </ul>
  );
}
