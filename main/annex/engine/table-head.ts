/**
 * Prints the head of a table: header cells where the table begins, an artifact on the pages after.
 */
import { endCell, printCellLines, startCell } from './cell-print.ts';
import { type PlacedLine, ruleOperators } from './content-stream.ts';
import { baselineOffset, type Press } from './press.ts';
import type { Tag } from './structure-tree.ts';
import type { LaidRow, LaidTable } from './table-layout.ts';

/** Gives the height of a row in points, with the white above and below. */
export function rowHeight({ table }: Press['style'], row: LaidRow): number {
  return row.lineCount * table.lead + 2 * table.padding;
}

/**
 * Prints a rule over the whole width at the current place. `grey` runs from 0 (black) to 1 (white).
 */
export function printRule(press: Press, weight: number, grey = 0): void {
  const { left, right } = press.style.text;
  press.artifact('Layout', ruleOperators(left, press.y(), right - left, weight, grey));
}

/**
 * Gives where a head's cell begins, in points from the top: all end on the last line of the
 * tallest.
 */
function cellTop({ style, y }: Press, head: LaidRow, lineCount: number): number {
  return y() + style.table.padding + (head.lineCount - lineCount) * style.table.lead;
}

/** Prints the head as the table's THead. */
export function printHead(press: Press, { head, columns }: LaidTable, table: Tag): void {
  const { structure, style } = press;
  printRule(press, style.table.rules.frame);
  const group = structure.open('THead', table);
  const row = structure.open('TR', group);
  head.cells.forEach((cell, index) => {
    const tag = structure.open('TH', row, { scope: 'Column' });
    const open = startCell(cell, tag, columns[index] ?? style.text.left);
    const top = cellTop(press, head, cell.lineCount);
    printCellLines(press, open, 0, cell.lineCount, top, style.table);
    endCell(press, open);
  });
  structure.close(row);
  structure.close(group);
  press.moveDown(rowHeight(style, head));
  printRule(press, style.table.rules.frame);
}

/**
 * Prints the head again on a following page, as an artifact: who hears the table knows its head.
 */
export function repeatHead(press: Press, { head, columns }: LaidTable): void {
  const { table } = press.style;
  const lines = head.cells.flatMap((cell, index): readonly PlacedLine[] => {
    const first = cellTop(press, head, cell.lineCount) + baselineOffset(table);
    const x = columns[index] ?? press.style.text.left;
    return cell.blocks
      .flatMap((block) => block.lines.map((line) => ({ line, x: x + block.indent })))
      .map((line, at) => ({ ...line, baseline: first + at * table.lead }));
  });
  printRule(press, table.rules.frame);
  press.artifact('Header', press.text(lines, table));
  press.moveDown(rowHeight(press.style, head));
  printRule(press, table.rules.frame);
}
