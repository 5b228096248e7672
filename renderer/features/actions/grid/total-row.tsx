import type { ReactElement } from 'react';
import { cellProps } from './cell-props.ts';
import { shownAmount } from './cell-text.ts';
import { columnTotal, type GridRow, rowTotal } from './grid-row.ts';
import type { AmountGridState } from './use-amount-grid.ts';

/**
 * Shows the total of a grid's records, per year; always of the amounts that are in the dossier now.
 */
export function TotalRow({
  rows,
  years,
  unit,
  grid,
  label,
}: {
  readonly rows: readonly GridRow[];
  readonly years: readonly number[];
  readonly unit: number;
  readonly grid: AmountGridState;
  readonly label: string;
}): ReactElement {
  const at = rows.length;
  const all = rows.reduce((sum, row) => sum + rowTotal(row), 0);
  return (
    <tr className="grid-totals">
      <th scope="row" className="grid-name" {...cellProps(grid, { row: at, column: 0 }, true)}>
        {label}
      </th>
      {years.map((year, n) => (
        <td
          key={year}
          className="grid-amount"
          {...cellProps(grid, { row: at, column: n + 1 }, true)}
        >
          {shownAmount({ amount: columnTotal(rows, n) }, unit)}
        </td>
      ))}
      <td
        className="grid-amount grid-total"
        {...cellProps(grid, { row: at, column: years.length + 1 }, true)}
      >
        {shownAmount({ amount: all }, unit)}
      </td>
    </tr>
  );
}
