import type { Statement } from '#rules';
import { Disclosure } from '#ui';
import { words } from '#words';

const { source, labels, hedges } = words.statement;

/** One statement as the reader meets it: its text, and its source one press away. */
export function Quoted({ statement }: { statement: Statement }) {
  const { id, text, hedge, label, source: from } = statement;
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
export function QuotedList({ statements }: { statements: readonly Statement[] }) {
  const [only, ...more] = statements;
  if (only === undefined) return null;
  if (more.length === 0) return <Quoted statement={only} />;
  return (
    <ul className="sourced-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Quoted statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** The words of statements, where their sources stand close by; what is not the article's says so. */
export function quotedText(statements: readonly Statement[]): string {
  return statements
    .map(({ text, label }) => (label === 'article' ? text : `${text} [${labels[label]}]`))
    .join(' ');
}
