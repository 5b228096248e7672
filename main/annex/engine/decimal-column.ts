/**
 * Lays out columns of amounts: the figures stand under each other on the decimal comma, and the
 * widest fraction ends at the right edge. A dash stands where the whole euros do.
 */
import type { Cell, Row, Run } from '../description.ts';
import type { LaidCell } from './cell-layout.ts';
import { breakLines } from './line-breaker.ts';
import type { Ruler } from './ruler.ts';

/** Axis on which amounts are aligned, in points from the left of the column. */
export interface DecimalAxis {
  readonly comma: number;
  /** Right end of the widest amount and of the column's head. */
  readonly end: number;
}

/** Room at the right in which an asterisk hangs, in em. */
const MARK_ROOM = 0.45;

function textOf(cell: Cell | undefined): string {
  const [block] = cell?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
}

function fractionOf(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? '' : text.slice(comma);
}

/**
 * Measures the widest fraction of a table's amounts in em, bold as in a total. One for all its
 * columns, so that these stand at even distances.
 */
export function widestFraction(rows: Iterable<Row>, ruler: Ruler): number {
  let widest = 0;
  for (const { cells } of rows)
    for (const cell of cells.slice(1)) {
      const text = fractionOf(textOf(cell));
      if (text) widest = Math.max(widest, ruler.measure('bold', text).width);
    }
  return widest;
}

/** Gives the axis of a column of amounts, for a width and a type size in points. */
export function decimalAxis(fraction: number, width: number, size: number): DecimalAxis {
  const end = width - MARK_ROOM * size;
  return { comma: end - fraction * size, end };
}

/** Lays out one amount on the axis. */
export function layAmount(cell: Cell, ruler: Ruler, axis: DecimalAxis, size: number): LaidCell {
  const [block] = cell.blocks;
  if (block?.kind !== 'paragraph') return { hang: 0, blocks: [], lineCount: 0 };
  const lines = breakLines(block.runs, ruler, Number.POSITIVE_INFINITY, false);
  const face = block.runs[0]?.face ?? 'regular';
  const fraction = ruler.measure(face, fractionOf(textOf(cell))).width;
  const whole = (lines[0]?.width ?? 0) - fraction;
  const indent = axis.comma - whole * size;
  return {
    hang: 0,
    blocks: [{ lines, indent, ...(block.mark && { mark: block.mark }) }],
    lineCount: lines.length,
  };
}

/**
 * Lays out the head of a column of amounts against its right edge, broken to the column's width.
 */
export function layAmountHead(
  head: string,
  ruler: Ruler,
  axis: DecimalAxis,
  size: number,
): LaidCell {
  const run: Run = { text: head, face: 'bold' };
  const lines = breakLines([run], ruler, axis.end / size, false);
  const blocks = lines.map((line) => ({ lines: [line], indent: axis.end - line.width * size }));
  return { hang: 0, blocks, lineCount: lines.length };
}
