import { type StatementId, statements } from '#rules';
import { Quoted, QuotedList, quotedText } from './quoted.tsx';

/** One statement by its id. Knows them all, which the first pages do without: they quote what stands beside them. */
export function Sourced({ id }: { id: StatementId }) {
  return <Quoted statement={statements[id]} />;
}

/** Several statements by their ids, one below the other. */
export function SourcedList({ ids }: { ids: readonly StatementId[] }) {
  return <QuotedList statements={ids.map((id) => statements[id])} />;
}

/** The words of statements, where their sources stand close by; what is not the article's says so. */
export function statementText(ids: readonly StatementId[]): string {
  return quotedText(ids.map((id) => statements[id]));
}
