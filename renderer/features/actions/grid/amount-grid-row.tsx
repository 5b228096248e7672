import type { ReactElement } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { CellEditor } from './cell-editor.tsx';
import { cellProps } from './cell-props.ts';
import { shownAmount } from './cell-text.ts';
import { type GridAmount, type GridRow, rowTotal } from './grid-row.ts';
import type { AmountGridState } from './use-amount-grid.ts';

/** Shows one record of a grid: its name, its amount in every year, and its total. */
export function AmountGridRow({
  row,
  at,
  years,
  unit,
  grid,
  writable,
  isChosen,
}: {
  readonly row: GridRow;
  readonly at: number;
  readonly years: readonly number[];
  readonly unit: number;
  readonly grid: AmountGridState;
  readonly writable: boolean;
  readonly isChosen: boolean;
}): ReactElement {
  const words = useWords().budget;
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row" className="grid-name" {...cellProps(grid, { row: at, column: 0 }, true)}>
        <span className="grid-row-name">
          <span className="grid-number">{row.number}</span>
          <span className="grid-text" title={row.text}>
            {row.text}
          </span>
        </span>
      </th>
      {years.map((year, n) => {
        const position = { row: at, column: n + 1 };
        const draft = grid.drafts.of(row.id, year);
        const isEdited =
          grid.editing !== undefined && grid.at.row === at && grid.at.column === n + 1;
        const amount = row.amounts[n] ?? { amount: null };
        return (
          <td
            key={year}
            className="grid-amount"
            data-refused={draft?.refused !== undefined || undefined}
            data-busy={(draft !== undefined && draft.refused === undefined) || undefined}
            {...cellProps(grid, position, row.fixed || !writable)}
          >
            {isEdited ? (
              <CellEditor
                label={words.cellName({ name: row.name, year })}
                begin={grid.editing ?? ''}
                refused={draft?.refused}
                onCommit={grid.commit}
                onCancel={grid.cancel}
                onChange={() => grid.drafts.drop(row.id, year)}
              />
            ) : (
              <ShownAmount amount={amount} unit={unit} draft={draft?.text} />
            )}
            {!isEdited && draft?.refused !== undefined ? (
              <span className="unseen">
                {words.refused} {draft.refused}
              </span>
            ) : null}
          </td>
        );
      })}
      <td
        className="grid-amount grid-total"
        {...cellProps(grid, { row: at, column: years.length + 1 }, true)}
      >
        {shownAmount({ amount: rowTotal(row) }, unit)}
      </td>
    </tr>
  );
}

function ShownAmount({
  amount,
  unit,
  draft,
}: {
  readonly amount: GridAmount;
  readonly unit: number;
  readonly draft: string | undefined;
}): ReactElement {
  const words = useWords().budget;
  if (draft !== undefined) return <>{draft}</>;
  if (amount.derived !== true) return <>{shownAmount(amount, unit)}</>;
  return (
    <>
      <em className="derived">
        {shownAmount(amount, unit)}
        <span aria-hidden="true">*</span>
      </em>
      <span className="unseen">, {words.derived}</span>
    </>
  );
}
