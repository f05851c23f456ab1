import type { ReactNode } from 'react';

type Row<Column extends string> = {
  readonly id: string;
  readonly heading: ReactNode;
  /** What stands in each column. */
  readonly cells: Readonly<Record<Column, ReactNode>>;
};

type Props<Column extends string> = {
  caption: string;
  /** What the first column, of row headings, is about. */
  corner: string;
  /** The heading of each column, in their order. */
  columns: Readonly<Record<Column, string>>;
  rows: readonly Row<NoInfer<Column>>[];
  /**
   * On a narrow screen each row becomes a short list, so that nothing has to be scrolled sideways.
   * Only a table of two or three short columns can do without.
   */
  stacks?: boolean;
};

/**
 * Things compared: a column each, a row for each point. A stacked table is no longer laid out as a table, and some
 * browsers then forget that it is one; its roles say so themselves. The column's heading is repeated beside
 * each cell for the eye only, since the cell is announced with it already.
 */
export function Table<Column extends string>({
  caption,
  corner,
  columns,
  rows,
  stacks = false,
}: Props<Column>) {
  const headed = Object.entries<string>(columns) as [Column, string][];
  const role = (name: string) => (stacks ? { role: name } : {});
  return (
    <table className={stacks ? 'table table-stacks' : 'table'} {...role('table')}>
      <caption>{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            {corner}
          </th>
          {headed.map(([id, heading]) => (
            <th key={id} scope="col" {...role('columnheader')}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map((row) => (
          <tr key={row.id} {...role('row')}>
            <th scope="row" {...role('rowheader')}>
              {row.heading}
            </th>
            {headed.map(([id, heading]) => (
              <td key={id} {...role('cell')}>
                {stacks && (
                  <span className="cell-heading" aria-hidden="true">
                    {heading}
                  </span>
                )}
                <div>{row.cells[id]}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
