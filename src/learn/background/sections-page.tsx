import { Silence } from '#options';
import { SourcedList } from '#statements';
import { laterWords } from '#words/later';
import { MoreOn } from './more-on.tsx';
import { ReadingPage } from './reading-page.tsx';
import { SectionDrawing } from './section-drawing.tsx';
import { type BackgroundPage, type Section, sections } from './sections.ts';

const text = laterWords.background;

/** A page made of its sections: what the sources say under each heading, and what they leave open. */
export function SectionsPage({ page }: { page: BackgroundPage }) {
  const parts = sections[page];
  return (
    <ReadingPage page={page} contents={<Contents parts={parts} />}>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </ReadingPage>
  );
}

function Contents({ parts }: { parts: readonly Section[] }) {
  return (
    <nav aria-labelledby="contents" className="learn-contents">
      <h2 id="contents">{text.page.contents}</h2>
      <ul>
        {parts.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{text.sections[id].heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ part: { id, figure, statements, ask, options, pages } }: { part: Section }) {
  const { heading, lead } = text.sections[id];
  return (
    <section className="learn-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lead && <p className="learn-lead-in">{lead}</p>}
      {figure && <SectionDrawing figure={figure} />}
      <SourcedList ids={statements} />
      {ask && (
        <Silence ask={text.asks[ask]} {...(statements.length > 0 ? { lead: text.page.saysNoMore } : {})} />
      )}
      <MoreOn options={options} pages={pages} />
    </section>
  );
}
