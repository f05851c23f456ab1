import { Link } from 'wouter';
import { Mark, type MarkShape, Table } from '#ui';
import { laterWords } from '#words/later';
import { type Item, items, type Status, type Tier } from './items.ts';
import { places } from './places.ts';

const text = laterWords.checklist;

const shapes: Readonly<Record<Status, MarkShape>> = {
  met: 'filled',
  partly: 'half',
  'not-met': 'struck',
  'not-done': 'open',
  'not-applicable': 'bar',
};

export function StatusMark({ status }: { status: Status }) {
  return <Mark shape={shapes[status]}>{text.statuses[status].word}</Mark>;
}

/** The points of one part of the list, each with its result, the reason, and where it can be looked at. */
export function ItemTable({ tier }: { tier: Tier }) {
  return (
    <Table
      stacks
      caption={text.tiers[tier].about}
      corner={text.table.point}
      columns={{ status: text.table.status, why: text.table.why, seen: text.table.seen }}
      rows={items
        .filter((item) => item.tier === tier)
        .map((item) => ({
          id: String(item.number),
          heading: text.table.numbered(item.number, text.points[item.number].criterion),
          cells: {
            status: <StatusMark status={item.status} />,
            why: <Why item={item} />,
            seen: text.seen[item.seen],
          },
        }))}
    />
  );
}

function Why({ item: { number, where } }: { item: Item }) {
  return (
    <>
      <p>{text.points[number].reason}</p>
      {where.length > 0 && (
        <ul className="checklist-where">
          {where.map((place) => (
            <li key={place}>
              <Link href={places[place]}>{text.places[place]}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
