import { isBetween, type Position } from './grid-area.ts';
import type { AmountGridState } from './use-amount-grid.ts';

/** Gives the properties of a cell of a grid: its place, whether it is selected, one tab stop. */
export function cellProps(grid: AmountGridState, position: Position, isFixed: boolean) {
  const { row, column } = position;
  const isHere = grid.at.row === row && grid.at.column === column;
  return {
    role: column === 0 ? ('rowheader' as const) : ('gridcell' as const),
    tabIndex: isHere ? 0 : -1,
    'data-row': row,
    'data-column': column,
    'aria-selected': grid.used && isBetween(position, grid.at, grid.from),
    ...(isFixed ? { 'aria-readonly': true } : {}),
  };
}
