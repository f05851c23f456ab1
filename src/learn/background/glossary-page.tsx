import { Link } from 'wouter';
import { Silence, treatmentPath } from '#options';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { glossary, type Term } from './glossary.ts';
import { ReadingPage } from './reading-page.tsx';

const text = laterWords.background.glossary;
const letterOf = ({ id }: Term) => text.terms[id].word.charAt(0);
const letters = [...new Set(glossary.map(letterOf))];

/** Medical words in the order of the alphabet, each with what explains it. */
export function GlossaryPage() {
  return (
    <ReadingPage page="glossary" contents={<Letters />}>
      {letters.map((letter) => (
        <section key={letter} className="learn-part" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="glossary">
            {glossary
              .filter((term) => letterOf(term) === letter)
              .map((term) => (
                <Entry key={term.id} term={term} />
              ))}
          </dl>
        </section>
      ))}
    </ReadingPage>
  );
}

function Letters() {
  return (
    <nav aria-labelledby="contents" className="learn-contents letters">
      <h2 id="contents">{text.letters}</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ term: { id, statements, ask, option } }: { term: Term }) {
  const { word, meaning } = text.terms[id];
  return (
    <div className="term" id={id}>
      <dt>{word}</dt>
      <dd>
        {meaning && (
          <p>
            <span className="from-dictionary">{text.dictionary}</span> {meaning}
          </p>
        )}
        <SourcedList ids={statements} />
        {ask && <Silence ask={laterWords.background.asks[ask]} />}
        {option && (
          <p className="plain-links">
            <Link href={treatmentPath(option)}>
              {words.option.options.detailLink(words.option.treatmentNames[option])}
            </Link>
          </p>
        )}
      </dd>
    </div>
  );
}
