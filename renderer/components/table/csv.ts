import type { Column, RowGroup } from './column.ts';
import { csvCell } from './csv-cell.ts';

/**
 * Writes a table as it is shown as CSV, in the form Dutch spreadsheets open by themselves:
 * semicolons, a byte order mark, lines that end in CRLF. Amounts are plain numbers, and no cell can
 * be taken for a formula. Where rows stand in groups the first column says in which.
 */
export function tableAsCsv<Row>(
  columns: readonly Column<Row>[],
  groups: readonly RowGroup<Row>[],
  groupTitle: string,
): string {
  const isGrouped = groups.some(({ title }) => title !== undefined);
  const head = [...(isGrouped ? [groupTitle] : []), ...columns.map(({ title }) => title)];
  const lines = groups.flatMap(({ title, rows }) =>
    rows.map((row) => [
      ...(isGrouped ? [title ?? ''] : []),
      ...columns.map(({ exported, text }) => (exported ?? text)(row)),
    ]),
  );
  return `\uFEFF${[head, ...lines].map(csvLine).join('')}`;
}

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).map(quoted).join(';')}\r\n`;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
