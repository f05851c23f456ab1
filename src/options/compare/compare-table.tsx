import { useState } from 'react';
import { type Answers, assess, type TreatmentId } from '#rules';
import { CheckList, Mark, Table } from '#ui';
import { useWhatMatters } from '#visit';
import { words } from '#words/after-questions';
import { type Point, pointsFromAnswers, pointsOfEveryOption, pointsThatMatter } from './rows.tsx';

const text = words.compare.table;
const names = words.option.treatmentNames;

/** What is said of each option, a row for each point. Rows that say the same of all are marked, and can be left out. */
export function CompareTable({
  compared,
  answers,
}: {
  compared: readonly TreatmentId[];
  answers: Answers | undefined;
}) {
  const order = useWhatMatters((state) => state.order);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const points = [
    ...pointsThatMatter(order),
    ...(answers ? pointsFromAnswers(assess(answers).options, answers.downtime) : []),
    ...pointsOfEveryOption(order),
  ].map((point) => ({ ...point, same: new Set(compared.map(point.gist)).size === 1 }));
  const differing = points.filter(({ same }) => !same);
  return (
    <>
      <div className="compare-on-screen">
        <CheckList
          items={[{ id: 'differing', label: text.onlyDiffering }]}
          chosen={onlyDiffering ? ['differing'] : []}
          onToggle={() => setOnlyDiffering(!onlyDiffering)}
        />
        <p role="status">{text.differ(differing.length, points.length)}</p>
      </div>
      <div className={`compare-table compare-of-${compared.length}`}>
        <Table
          stacks
          caption={text.caption(compared.map((id) => names[id]))}
          corner={text.corner}
          columns={Object.fromEntries(compared.map((id) => [id, names[id]]))}
          rows={(onlyDiffering ? differing : points).map((point) => ({
            id: point.id,
            heading: <RowHeading point={point} same={point.same} />,
            cells: Object.fromEntries(compared.map((id) => [id, point.cell(id)])),
          }))}
        />
      </div>
    </>
  );
}

function RowHeading({ point: { heading, field, matters }, same }: { point: Point; same: boolean }) {
  return (
    <div className="compare-heading">
      <span>{heading}</span>
      {field !== undefined && field !== heading && <span className="compare-field">{field}</span>}
      {matters !== undefined && <Mark shape="diamond">{words.whatMatters.mark(matters)}</Mark>}
      {same && <Mark shape="same">{text.same}</Mark>}
    </div>
  );
}
