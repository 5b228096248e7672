/** Prints a row of a table, over more than one page if it is too tall for one. */
import type { LaidCell } from './cell-layout.ts';
import { endCell, printCellLines, startCell } from './cell-print.ts';
import type { Press } from './press.ts';
import { linesHere } from './row-split.ts';
import type { Tag } from './structure-tree.ts';
import { rowHeight } from './table-head.ts';
import type { LaidRow, LaidTable } from './table-layout.ts';

/** Tells whether the line with that number ends in a hyphen. */
function endsInHyphen(cell: LaidCell, number: number): boolean {
  let start = 0;
  for (const { lines } of cell.blocks) {
    const line = lines[number - start];
    if (line) return line.hyphenated;
    start += lines.length;
  }
  return false;
}

/**
 * Prints a row as a TR whose first cell is its header. `nextPage` starts a page with the head
 * repeated.
 */
export function printRow(
  press: Press,
  table: LaidTable,
  row: LaidRow,
  group: Tag,
  nextPage: () => void,
): void {
  const { structure, style } = press;
  const { lead, padding } = style.table;
  const tag = structure.open('TR', group);
  const cells = row.cells.map((cell, index) => {
    const cellTag =
      index === 0 ? structure.open('TH', tag, { scope: 'Row' }) : structure.open('TD', tag);
    return startCell(cell, cellTag, table.columns[index] ?? style.text.left);
  });
  const linesIn = (height: number): number => Math.floor((height - 2 * padding) / lead + 0.001);
  const fullPage = linesIn(style.text.bottom - style.text.top - rowHeight(style, table.head));
  const hyphenAt = (line: number): boolean => row.cells.some((cell) => endsInHyphen(cell, line));
  let from = 0;
  while (from < row.lineCount) {
    const here = linesHere(row.lineCount - from, linesIn(press.room()), fullPage, (line) =>
      hyphenAt(from + line),
    );
    if (here > 0) {
      const top = press.y() + padding;
      for (const cell of cells) printCellLines(press, cell, from, from + here, top, style.table);
      press.moveDown(here * lead + 2 * padding);
      from += here;
    }
    if (from < row.lineCount) nextPage();
  }
  for (const cell of cells) endCell(press, cell);
  structure.close(tag);
}
