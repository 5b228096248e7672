import type { Column, RowGroup } from './column.ts';

/** Signs with which a spreadsheet begins a formula. A negative number is none. */
const FORMULA = /^[=+@\t\r]|^-(?![\d.,\s€]*$)/;

/**
 * What a table shows as CSV, in the form Dutch spreadsheets open by themselves: semicolons, a byte
 * order mark, lines that end in CRLF. No cell can be taken for a formula. Where rows stand in
 * groups the first column says in which.
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
      ...columns.map((column) => column.text(row)),
    ]),
  );
  return `\uFEFF${[head, ...lines].map(csvLine).join('')}`;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
