/**
 * Lays out the contents of a cell in lines. All lines of a row stand on one grid, so that a row's
 * height is its longest cell's number of lines and a split cuts all cells at the same height.
 */
import type { Cell, CellBlock, Face, List, NoteMark, Run } from '../description.ts';
import { breakLines, type Line } from './line-breaker.ts';
import type { Ruler } from './ruler.ts';

/** A block of a cell, broken into lines. */
export interface LaidBlock {
  /** The list that this block is an item of; items of one list share it. */
  readonly list?: List;
  /** The number or dash before an item. */
  readonly label?: Line;
  readonly lines: readonly Line[];
  /** Distance of the lines from the left of the cell's text, in points. */
  readonly indent: number;
  readonly mark?: NoteMark;
}

export interface LaidCell {
  /** The number that hangs before the cell's text. */
  readonly label?: Line;
  /** Room that numbers take at the left of the column, in points. */
  readonly hang: number;
  readonly blocks: readonly LaidBlock[];
  readonly lineCount: number;
}

/** Measures of a column that its cells are laid out by, in points. */
export interface CellFrame {
  readonly width: number;
  readonly size: number;
  readonly hang: number;
}

/** White between a label and what it labels, in em. */
const LABEL_GAP = 0.5;

/** Gives the room for labels as wide as this one, in points. */
export function hangOf(widestLabel: string | undefined, ruler: Ruler, size: number): number {
  if (widestLabel === undefined) return 0;
  return (ruler.measure('regular', widestLabel).width + LABEL_GAP) * size;
}

function lineOf(runs: readonly Run[], ruler: Ruler): Line | undefined {
  return breakLines(runs, ruler, Number.POSITIVE_INFINITY, false)[0];
}

function layList(list: List, ruler: Ruler, { width, size }: CellFrame): readonly LaidBlock[] {
  let widest = 0;
  for (const { label } of list.items)
    widest = Math.max(widest, ruler.measure('regular', label).width);
  const indent = (widest + LABEL_GAP) * size;
  return list.items.map((item) => {
    const label = lineOf([{ face: 'regular', text: `${item.label}\u00a0` }], ruler);
    const lines = breakLines(item.runs, ruler, (width - indent) / size);
    return { list, lines, indent, ...(label && { label }) };
  });
}

function layBlock(block: CellBlock, ruler: Ruler, frame: CellFrame): readonly LaidBlock[] {
  if (block.kind === 'list') return layList(block, ruler, frame);
  const lines = breakLines(block.runs, ruler, frame.width / frame.size);
  return [{ lines, indent: 0, ...(block.mark && { mark: block.mark }) }];
}

/** Breaks a cell's contents into lines of its column's width. */
export function layCell(cell: Cell, ruler: Ruler, frame: CellFrame): LaidCell {
  const inner = { ...frame, width: frame.width - frame.hang };
  const blocks: LaidBlock[] = [];
  for (const block of cell.blocks) blocks.push(...layBlock(block, ruler, inner));
  let lineCount = 0;
  for (const block of blocks) lineCount += block.lines.length;
  const labelRun: Run | undefined = cell.label
    ? { face: labelFace(cell), text: `${cell.label}\u00a0` }
    : undefined;
  const label = labelRun && lineOf([labelRun], ruler);
  return { hang: frame.hang, blocks, lineCount, ...(label && { label }) };
}

/** Gives the face of a cell's number: that in which its text starts. */
function labelFace(cell: Cell): Face {
  const [block] = cell.blocks;
  return (block?.kind === 'paragraph' && block.runs[0]?.face) || 'regular';
}
