import { type StatementId, statements } from '#rules';
import { Disclosure } from '#ui';
import { words } from '#words';

const { source, labels, hedges } = words.option;

/** One statement as the reader meets it: its text, and its source one press away. */
export function Sourced({ id }: { id: StatementId }) {
  const { text, hedge, label, source: from } = statements[id];
  return (
    <div className={`sourced sourced-${label}`}>
      <p>{text}</p>
      <Disclosure kind="source" summary={source.summary(labels[label], id)}>
        <p>
          {from.kind === 'article' ? source.heading(from.heading) : source.citation(from.citation, from.seen)}
        </p>
        <p>{source.howFirmly(hedges[hedge])}</p>
      </Disclosure>
    </div>
  );
}

/** Several statements, one below the other. */
export function SourcedList({ ids }: { ids: readonly StatementId[] }) {
  const [only, ...more] = ids;
  if (only === undefined) return null;
  if (more.length === 0) return <Sourced id={only} />;
  return (
    <ul className="sourced-list">
      {ids.map((id) => (
        <li key={id}>
          <Sourced id={id} />
        </li>
      ))}
    </ul>
  );
}

/** The words of statements, where their sources stand close by; what is not the article's says so. */
export function statementText(ids: readonly StatementId[]): string {
  return ids
    .map((id) => {
      const { text, label } = statements[id];
      return label === 'article' ? text : `${text} [${labels[label]}]`;
    })
    .join(' ');
}
