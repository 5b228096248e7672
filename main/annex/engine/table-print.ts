/**
 * Prints a table over as many pages as it takes: the head repeats, short rows stay whole, tall ones
 * are cut, and the last rows keep with the total and its notes.
 */
import type { Row, Table } from '../description.ts';
import { endCell, type OpenCell, printCellLines, startCell } from './cell-print.ts';
import { type PlacedLine, ruleOperators, type TypeSize } from './content-stream.ts';
import { type LaidNote, layNote, printNote } from './note-print.ts';
import { baselineOffset, type Press } from './press.ts';
import { linesHere } from './row-split.ts';
import type { Tag } from './structure-tree.ts';
import { type LaidRow, type LaidTable, layTable } from './table-layout.ts';

/** Rows taller than this part of the page may be cut; shorter ones move to the next page whole. */
const CUT_ABOVE = 1 / 4;

/** Rows that keep together at the end of a table, with the total. */
const LAST_ROWS = 2;

/** White between a table and its notes, in points. */
const NOTE_GAP = 3;

/** A table measured and ready to print, its first rows looked at. */
export interface ReadyTable {
  /** Height of the head and the first row, or as much of it as has to stand below the head. */
  readonly startHeight: number;
  readonly print: (parent: Tag, onRow: () => void) => Promise<void>;
}

/** The lines of the head, each cell standing on the last line of the tallest. */
function headLines({ head, columns }: LaidTable, top: number, type: TypeSize): PlacedLine[] {
  const offset = baselineOffset(type);
  return head.cells.flatMap((cell, index) => {
    const first = top + (head.lineCount - cell.lineCount) * type.lead + offset;
    const lines = cell.blocks.flatMap(({ lines, indent }) =>
      lines.map((line) => ({ line, indent })),
    );
    return lines.map(({ line, indent }, row) => ({
      line,
      x: (columns[index] ?? 0) + indent,
      baseline: first + row * type.lead,
    }));
  });
}

/** Measures a table for the press. */
export function readyTable(press: Press, table: Table): ReadyTable {
  const { style, structure } = press;
  const { padding, rules, lead } = style.table;
  const width = style.text.right - style.text.left;
  const pageHeight = style.text.bottom - style.text.top;
  const laid: LaidTable = layTable(table, press.ruler, style);
  const notes: readonly LaidNote[] = table.notes.map((note) => layNote(press, note, width));
  const total = table.total && laid.layRow(table.total);

  const heightOf = (row: LaidRow): number => row.lineCount * lead + 2 * padding;
  const headHeight = heightOf(laid.head);
  const mayBeCut = (row: LaidRow): boolean => heightOf(row) > CUT_ABOVE * pageHeight;
  const startOf = (row: LaidRow): number =>
    mayBeCut(row) ? 3 * lead + 2 * padding : heightOf(row);
  const notesHeight = notes.reduce((sum, note) => sum + note.height, notes.length ? NOTE_GAP : 0);
  const endHeight = (total ? heightOf(total) : 0) + notesHeight;

  /** The rows one by one with those that follow, as far as the end of the table needs to know. */
  const walked = table.rows[Symbol.iterator]();
  const ahead: LaidRow[] = [];
  const lookAhead = (): void => {
    while (ahead.length <= LAST_ROWS) {
      const next: IteratorResult<Row> = walked.next();
      if (next.done) return;
      ahead.push(laid.layRow(next.value));
    }
  };
  /** What has to fit for the first row ahead to be set here. */
  const heightNeeded = (): number => {
    const [row] = ahead;
    if (!row) return endHeight;
    if (ahead.length > LAST_ROWS) return startOf(row);
    const together = ahead.reduce((sum, next) => sum + heightOf(next), endHeight);
    // Tall rows at the end would drag half a page with them: those keep with the total one by one.
    if (together <= CUT_ABOVE * pageHeight) return together;
    return ahead.length === 1 && !mayBeCut(row) ? heightOf(row) + endHeight : startOf(row);
  };
  lookAhead();

  const rule = (weight: number, grey: number): void =>
    press.artifact('Layout', ruleOperators(style.text.left, press.y(), width, weight, grey));
  const place = (row: LaidRow, tags: readonly Tag[]): readonly OpenCell[] =>
    row.cells.flatMap((cell, index) => {
      const tag = tags[index];
      return tag ? [startCell(cell, tag, laid.columns[index] ?? style.text.left)] : [];
    });

  const printHead = (tableTag: Tag): void => {
    rule(rules.frame, 0);
    press.moveDown(padding);
    const head = structure.open('THead', tableTag);
    const row = structure.open('TR', head);
    const tags = laid.head.cells.map(() => structure.open('TH', row, { scope: 'Column' }));
    for (const cell of place(laid.head, tags)) {
      const top = press.y() + (laid.head.lineCount - cell.cell.lineCount) * lead;
      printCellLines(press, cell, 0, cell.cell.lineCount, top, style.table);
      endCell(press, cell);
    }
    structure.close(row);
    structure.close(head);
    press.moveDown(headHeight - padding);
    rule(rules.frame, 0);
  };
  /** The head on a following page: for the eye only, who hears the table knows its head. */
  const repeatHead = (): void => {
    rule(rules.frame, 0);
    press.artifact(
      'Header',
      press.text(headLines(laid, press.y() + padding, style.table), style.table),
    );
    press.moveDown(headHeight);
    rule(rules.frame, 0);
  };
  const nextPage = (): void => {
    press.newPage();
    repeatHead();
  };
  const printRow = (row: LaidRow, group: Tag): void => {
    const rowTag = structure.open('TR', group);
    const tags = row.cells.map((_, index) =>
      index === 0 ? structure.open('TH', rowTag, { scope: 'Row' }) : structure.open('TD', rowTag),
    );
    const cells = place(row, tags);
    const fullPage = Math.floor((pageHeight - headHeight - 2 * padding) / lead);
    let from = 0;
    while (from < row.lineCount) {
      const fits = Math.floor((press.room() - 2 * padding) / lead + 0.001);
      const here = linesHere(row.lineCount - from, fits, fullPage);
      if (here > 0) {
        const top = press.y() + padding;
        for (const cell of cells) printCellLines(press, cell, from, from + here, top, style.table);
        press.moveDown(here * lead + 2 * padding);
        from += here;
      }
      if (from < row.lineCount) nextPage();
    }
    for (const cell of cells) endCell(press, cell);
    structure.close(rowTag);
  };
  const printRows = async (body: Tag, onRow: () => void): Promise<void> => {
    let page = press.pageCount();
    for (let first = true; ahead.length > 0; first = false) {
      if (!first && heightNeeded() > press.room()) nextPage();
      else if (!first) rule(rules.row, rules.rowGrey);
      const row = ahead.shift();
      if (row) printRow(row, body);
      lookAhead();
      onRow();
      if (press.pageCount() > page) {
        page = press.pageCount();
        await press.drain();
      }
    }
  };
  return {
    startHeight: headHeight + heightNeeded(),
    print: async (parent, onRow) => {
      const tag = structure.open('Table', parent);
      printHead(tag);
      const body = structure.open('TBody', tag);
      await printRows(body, onRow);
      structure.close(body);
      if (total) {
        if (endHeight > press.room()) nextPage();
        rule(rules.frame, 0);
        const foot = structure.open('TFoot', tag);
        printRow(total, foot);
        structure.close(foot);
      }
      rule(rules.frame, 0);
      structure.close(tag);
      if (notes.length > 0) press.moveDown(NOTE_GAP);
      for (const note of notes) {
        if (note.height > press.room()) press.newPage();
        printNote(press, note, parent);
      }
      press.moveDown(style.table.after);
    },
  };
}
