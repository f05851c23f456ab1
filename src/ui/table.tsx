import type { ReactNode } from 'react';

export type TableColumn = { readonly id: string; readonly heading: string };
export type TableRow = {
  readonly id: string;
  readonly heading: ReactNode;
  /** What stands in each column, by the id of the column. */
  readonly cells: Readonly<Record<string, ReactNode>>;
};

type Props = {
  caption: string;
  /** What the first column, of row headings, is about. */
  corner: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
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
export function Table({ caption, corner, columns, rows, stacks = false }: Props) {
  const role = (name: string) => (stacks ? { role: name } : {});
  return (
    <table className={stacks ? 'table table-stacks' : 'table'} {...role('table')}>
      <caption>{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            {corner}
          </th>
          {columns.map(({ id, heading }) => (
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
            {columns.map(({ id, heading }) => (
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
