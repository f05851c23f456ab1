import { Table } from '#ui';
import { laterWords } from '#words/later';
import { StatusMark } from './item-table.tsx';
import { countsOf, type Item, items, statuses, tiers } from './items.ts';

const text = laterWords.checklist;

/** How many points of each part are met, counted from the points themselves. */
export function Summary() {
  const { met, partly, 'not-applicable': beside } = countsOf(items);
  return (
    <section id="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">{text.summary.heading}</h2>
      <p>{text.summary.apply(items.length - beside, met, partly)}</p>
      <Table
        stacks
        caption={text.summary.caption}
        corner={text.summary.tier}
        columns={{
          ...Object.fromEntries(statuses.map((status) => [status, text.statuses[status].word])),
          points: text.summary.points,
        }}
        rows={[
          ...tiers.map((tier) =>
            row(
              tier,
              text.tiers[tier].heading,
              items.filter((item) => item.tier === tier),
            ),
          ),
          row('all', text.summary.all, items),
        ]}
      />
      <h3>{text.summary.meanings}</h3>
      <dl className="checklist-meanings">
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{text.statuses[status].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function row(id: string, heading: string, part: readonly Item[]) {
  return { id, heading, cells: { ...countsOf(part), points: part.length } };
}
