/**
 * Prints a table over as many pages as it takes: the head repeats, short rows stay whole, tall ones
 * are cut, and the last rows keep with the total and its notes.
 */
import type { Table } from '../description.ts';
import { layNote, printNote } from './note-print.ts';
import type { Press } from './press.ts';
import { printRow } from './row-print.ts';
import type { Tag } from './structure-tree.ts';
import { printHead, printRule, repeatHead, rowHeight } from './table-head.ts';
import { type LaidRow, layTable } from './table-layout.ts';

/**
 * Part of the page's height above which a row may be cut; shorter ones move to the next page whole,
 * which with a heading and a head above them leaves less than half a page empty.
 */
const CUT_ABOVE = 0.35;

/** Least lines of a row that may be cut that have to fit below what precedes it. */
const START_LINES = 3;

/** Rows that keep together at the end of a table, with the total. */
const LAST_ROWS = 2;

/** White between a table and its notes, in points. */
const NOTE_GAP = 3;

/** A table that is laid out and ready to print, its first rows read. */
export interface ReadyTable {
  /** Height of the head and of what has to stand below it, in points. */
  readonly startHeight: number;
  readonly print: (parent: Tag, onRow: () => void) => Promise<void>;
}

/** Lays out a table and prepares its printing; rows are laid out as they are printed. */
export function readyTable(press: Press, table: Table): ReadyTable {
  const { style, structure } = press;
  const { padding, rules, lead } = style.table;
  const pageHeight = style.text.bottom - style.text.top;
  const laid = layTable(table, press.ruler, style);
  const width = style.text.right - style.text.left;
  const notes = table.notes.map((note) => layNote(press, note, width));
  const total = table.total && laid.layRow(table.total);

  const heightOf = (row: LaidRow): number => rowHeight(style, row);
  const mayBeCut = (row: LaidRow): boolean => heightOf(row) > CUT_ABOVE * pageHeight;
  const startOf = (row: LaidRow): number =>
    mayBeCut(row) ? START_LINES * lead + 2 * padding : heightOf(row);
  const notesHeight = notes.reduce((sum, { height }) => sum + height, notes.length ? NOTE_GAP : 0);
  const endHeight = (total ? heightOf(total) : 0) + notesHeight;

  // Rows are measured when their turn comes; the end of the table has to be seen from a little off.
  const rows = table.rows[Symbol.iterator]();
  const ahead: LaidRow[] = [];
  const lookAhead = (): void => {
    while (ahead.length <= LAST_ROWS) {
      const next = rows.next();
      if (next.done) return;
      ahead.push(laid.layRow(next.value));
    }
  };
  /** Gives the height that has to fit for the first row ahead to be set here, in points. */
  const heightNeeded = (): number => {
    const [row] = ahead;
    if (!row) return endHeight;
    if (ahead.length > LAST_ROWS) return startOf(row);
    const together = ahead.reduce((sum, next) => sum + heightOf(next), endHeight);
    // Tall rows at the end would drag half a page with them: those go one by one.
    if (together <= CUT_ABOVE * pageHeight) return together;
    return ahead.length === 1 && !mayBeCut(row) ? heightOf(row) + endHeight : startOf(row);
  };
  const nextPage = (): void => {
    press.newPage();
    repeatHead(press, laid);
  };
  const printRows = async (group: Tag, onRow: () => void): Promise<void> => {
    let page = press.pageCount();
    for (let first = true; ahead.length > 0; first = false) {
      if (!first && heightNeeded() > press.room()) nextPage();
      else if (!first) printRule(press, rules.row, rules.rowGrey);
      const row = ahead.shift();
      if (row) printRow(press, laid, row, group, nextPage);
      lookAhead();
      onRow();
      if (press.pageCount() > page) {
        page = press.pageCount();
        await press.drain();
      }
    }
  };
  const printTotal = (row: LaidRow, parent: Tag): void => {
    if (endHeight > press.room()) nextPage();
    printRule(press, rules.frame);
    const group = structure.open('TFoot', parent);
    printRow(press, laid, row, group, nextPage);
    structure.close(group);
  };
  const printNotes = (parent: Tag): void => {
    if (notes.length > 0) press.moveDown(NOTE_GAP);
    for (const note of notes) {
      if (note.height > press.room()) press.newPage();
      printNote(press, note, parent);
    }
  };
  lookAhead();
  return {
    startHeight: heightOf(laid.head) + heightNeeded(),
    print: async (parent, onRow) => {
      const tag = structure.open('Table', parent);
      printHead(press, laid, tag);
      if (ahead.length > 0) {
        const body = structure.open('TBody', tag);
        await printRows(body, onRow);
        structure.close(body);
      }
      if (total) printTotal(total, tag);
      printRule(press, rules.frame);
      structure.close(tag);
      printNotes(parent);
      press.moveDown(style.table.after);
    },
  };
}
