import { type Statement, type StatementId, statements } from '#rules';
import { Disclosure } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { PlaceLink } from './place-link.tsx';
import { anchors } from './places.ts';
import { type Use, type UseKind, usesOf } from './uses.ts';

const { statements: text, figureText, unused } = laterWords.decides;
const { labels, hedges, source: sourceText } = words.statement;
const kinds = Object.keys(text.uses).filter((kind): kind is UseKind => kind in text.uses);

/** One statement with all there is to say of it: how firmly it is said, its figure, its source, its uses. */
export function StatementEntry({ id }: { id: StatementId }) {
  const statement: Statement = statements[id];
  const uses = usesOf(id);
  return (
    <li id={anchors.statement(id)} className="statement">
      <p className="statement-id">{id}</p>
      <div>
        <p className="statement-text">{statement.text}</p>
        <p className="statement-facts">{factsOf(statement).join(' · ')}</p>
        {uses.length > 0 ? (
          <Disclosure summary={text.usedIn(uses.length)}>
            <UseList uses={uses} />
          </Disclosure>
        ) : (
          <p className="statement-facts">
            {text.notUsed} {unused[id]}
          </p>
        )}
      </div>
    </li>
  );
}

/** The heading of the article stands above all its statements; another source is named at each. */
function factsOf({ label, hedge, figure, source }: Statement): readonly string[] {
  return [
    labels[label],
    hedges[hedge],
    ...(figure ? [text.figure(figureText(figure))] : []),
    ...(source.kind === 'supplement' ? [sourceText.citation(source.citation, source.seen)] : []),
  ];
}

function UseList({ uses }: { uses: readonly Use[] }) {
  return (
    <dl className="statement-uses">
      {kinds.map((kind) => {
        const some = uses.filter((use) => use.kind === kind);
        return (
          some.length > 0 && (
            <div key={kind}>
              <dt>{text.uses[kind]}</dt>
              {some.map(({ name, href }) => (
                <dd key={name}>
                  <PlaceLink href={href}>{name}</PlaceLink>
                </dd>
              ))}
            </div>
          )
        );
      })}
    </dl>
  );
}
