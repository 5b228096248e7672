/** Lays out a table: where its columns stand and how its cells break into lines. */
import type { Cell, Row, Table } from '../description.ts';
import { type CellFrame, hangOf, type LaidCell, layCell } from './cell-layout.ts';
import {
  type DecimalAxis,
  decimalAxis,
  layAmount,
  layAmountHead,
  widestFraction,
} from './decimal-column.ts';
import type { PageStyle } from './page-style.ts';
import type { Ruler } from './ruler.ts';

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  /** Lines of its tallest cell, at least one. */
  readonly lineCount: number;
}

export interface LaidTable {
  /** Left edges of the columns in points from the left of the page. */
  readonly columns: readonly number[];
  readonly head: LaidRow;
  readonly layRow: (row: Row) => LaidRow;
}

interface ColumnFrame extends CellFrame {
  readonly x: number;
  readonly axis?: DecimalAxis;
}

function columnFrames(table: Table, ruler: Ruler, style: PageStyle): readonly ColumnFrame[] {
  const { left, right } = style.text;
  const { size, gutter } = style.table;
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  const hasAmounts = table.columns.some(({ align }) => align === 'decimal');
  const fraction = hasAmounts ? widestFraction(rows, ruler) : 0;
  let x = left;
  return table.columns.map((column, index) => {
    const full = column.share * (right - left);
    const last = index === table.columns.length - 1;
    const width = last || column.align === 'decimal' ? full : full - gutter;
    const frame = { x, width, size, hang: hangOf(column.widestLabel, ruler, size) };
    x += full;
    if (column.align === 'start') return frame;
    return { ...frame, axis: decimalAxis(fraction, width, size) };
  });
}

function toRow(cells: readonly LaidCell[]): LaidRow {
  let lineCount = 1;
  for (const cell of cells) lineCount = Math.max(lineCount, cell.lineCount);
  return { cells, lineCount };
}

const empty: Cell = { blocks: [] };

/**
 * Lays out the columns and head of a table for a page form; rows are laid out when they are asked
 * for.
 */
export function layTable(table: Table, ruler: Ruler, style: PageStyle): LaidTable {
  const frames = columnFrames(table, ruler, style);
  const layHead = (frame: ColumnFrame, index: number): LaidCell => {
    const text = table.head[index] ?? '';
    if (text === '') return { hang: 0, blocks: [], lineCount: 0 };
    if (frame.axis) return layAmountHead(text, ruler, frame.axis, frame.size);
    const cell: Cell = { blocks: [{ kind: 'paragraph', runs: [{ face: 'bold', text }] }] };
    return layCell(cell, ruler, { ...frame, hang: 0 });
  };
  return {
    columns: frames.map(({ x }) => x),
    head: toRow(frames.map(layHead)),
    layRow: (row) =>
      toRow(
        frames.map((frame, index) => {
          const cell = row.cells[index] ?? empty;
          return frame.axis
            ? layAmount(cell, ruler, frame.axis, frame.size)
            : layCell(cell, ruler, frame);
        }),
      ),
  };
}
