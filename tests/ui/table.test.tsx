import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Table } from '#ui';
import { texts } from '../fixtures/page.ts';

const compared = {
  caption: 'Two ways to town',
  corner: 'What to weigh',
  columns: { train: 'Train', bus: 'Bus' },
  rows: [
    { id: 'time', heading: 'Time', cells: { bus: '50 minutes', train: '20 minutes' } },
    { id: 'fare', heading: 'Fare', cells: { train: <strong>12.50</strong>, bus: '3.20' } },
  ],
};

describe.each([
  ['that keeps its shape', false],
  ['that stacks on a narrow screen', true],
])('a table %s', (_, stacks) => {
  test('is named by its caption', () => {
    render(<Table {...compared} stacks={stacks} />);
    expect(screen.getByRole('table', { name: 'Two ways to town' })).toBeVisible();
  });

  test('has a heading for each column and each row, which say what they head', () => {
    render(<Table {...compared} stacks={stacks} />);
    const columns = screen.getAllByRole('columnheader');
    expect(texts(columns)).toEqual(['What to weigh', 'Train', 'Bus']);
    for (const heading of columns) expect(heading).toHaveAttribute('scope', 'col');
    const rows = screen.getAllByRole('rowheader');
    expect(texts(rows)).toEqual(['Time', 'Fare']);
    for (const heading of rows) expect(heading).toHaveAttribute('scope', 'row');
  });

  test('puts each cell under its column, in whatever order the cells were given', () => {
    render(<Table {...compared} stacks={stacks} />);
    expect(screen.getAllByRole('cell').map((cell) => cell.lastElementChild?.textContent)).toEqual([
      '20 minutes',
      '50 minutes',
      '12.50',
      '3.20',
    ]);
  });

  test('has rows of as many cells as there are columns, also where nothing is known', () => {
    const cells = { train: null, bus: undefined };
    render(<Table {...compared} stacks={stacks} rows={[{ id: 'view', heading: 'View', cells }]} />);
    const [, row] = screen.getAllByRole('row');
    expect(row && within(row).getAllByRole('cell')).toHaveLength(2);
  });
});

test('a table that stacks says itself what each part is, for it is then no longer laid out as one', () => {
  render(<Table {...compared} stacks />);
  const table = screen.getByRole('table');
  const roles = [table, ...table.querySelectorAll('thead, tbody, tr, th, td')].map(
    (part) => `${part.localName}: ${part.getAttribute('role')}`,
  );
  expect([...new Set(roles)]).toEqual([
    'table: table',
    'thead: rowgroup',
    'tr: row',
    'th: columnheader',
    'tbody: rowgroup',
    'th: rowheader',
    'td: cell',
  ]);
});

test('a table that stacks shows each cell its column, and says it no second time', () => {
  render(<Table {...compared} stacks />);
  const [first] = screen.getAllByRole('cell');
  expect(first?.firstElementChild).toHaveTextContent(/^Train$/);
  expect(first?.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  expect(first).toHaveAccessibleName('20 minutes');
});

test('a table that keeps its shape repeats no heading', () => {
  render(<Table {...compared} />);
  expect(screen.getAllByText('Train')).toHaveLength(1);
});
