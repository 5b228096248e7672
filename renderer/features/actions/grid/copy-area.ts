import type { Block } from '../../../../db/model/pasted-block/index.ts';
import { typedAmount } from './cell-text.ts';
import { between, type GridSize, type Position } from './grid-area.ts';
import { columnTotal, type GridRow, rowTotal } from './grid-row.ts';

/** Form in which a grid shows its amounts. */
interface Shown {
  /** Euros per shown 1. */
  readonly unit: number;
  readonly totalLabel: string;
}

/**
 * Gives the text of a cell for the clipboard: names and totals too, so that a whole table can be
 * taken.
 */
function cellText(
  rows: readonly GridRow[],
  at: Position,
  size: GridSize,
  { unit, totalLabel }: Shown,
): string {
  const row = rows[at.row];
  const year = at.column - 1;
  if (at.column === 0) return row === undefined ? totalLabel : `${row.number}. ${row.text}`;
  if (row === undefined) {
    const total =
      at.column > size.years
        ? rows.reduce((sum, each) => sum + rowTotal(each), 0)
        : columnTotal(rows, year);
    return typedAmount(total, unit);
  }
  if (at.column > size.years) return typedAmount(rowTotal(row), unit);
  return typedAmount(row.amounts[year]?.amount ?? null, unit);
}

/** Gives the cells between two positions as a block for the clipboard, amounts in the unit. */
export function copyArea(
  rows: readonly GridRow[],
  ends: readonly [Position, Position],
  size: GridSize,
  shown: Shown,
): Block {
  const area = between(...ends);
  return Array.from({ length: area.rows.to - area.rows.from + 1 }, (_, down) =>
    Array.from({ length: area.columns.to - area.columns.from + 1 }, (_each, right) =>
      cellText(
        rows,
        { row: area.rows.from + down, column: area.columns.from + right },
        size,
        shown,
      ),
    ),
  );
}
